/** The household (huishouden) and its circle: commands, rules and refusals. */
@NullMarked
package nl.veerkracht.domain.household;

import org.jspecify.annotations.NullMarked;
