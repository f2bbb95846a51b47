package nl.veerkracht.domain.coordinator.events;

import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.Replaces;

/** Everything that can be recorded about a coordinator: the catalogue of its events. */
public sealed interface CoordinatorEvent extends DatedEvent
        permits CoordinatorRegistered,
                CoordinatorProfileChanged,
                CoordinatorEmployed,
                CoordinatorEmploymentEnded,
                CoordinatorEnded,
                CoordinatorEntryWithdrawn {

    /** @return the coordinator whose stream holds this event */
    PersonId personId();

    @Override
    CoordinatorEvent replacing(Replaces replaces);
}
