/** The organisations (organisaties) with which a municipality works, in a register of their own: commands, rules and refusals. */
@NullMarked
package nl.veerkracht.domain.organisation;

import org.jspecify.annotations.NullMarked;
