/** What happened to a household: contracts that outlive the code (ADR-0003). */
@NullMarked
package nl.veerkracht.domain.household.events;

import org.jspecify.annotations.NullMarked;
