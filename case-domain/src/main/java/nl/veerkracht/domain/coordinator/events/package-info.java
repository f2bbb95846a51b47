/** What happened to a coordinator: contracts that outlive the code (ADR-0003). Name and contact data are sealed. */
@NullMarked
package nl.veerkracht.domain.coordinator.events;

import org.jspecify.annotations.NullMarked;
