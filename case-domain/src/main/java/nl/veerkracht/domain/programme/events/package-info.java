/** What happened to a programme: contracts that outlive the code (ADR-0003). Nothing of it is personal: nothing is sealed. */
@NullMarked
package nl.veerkracht.domain.programme.events;

import org.jspecify.annotations.NullMarked;
