package nl.veerkracht.broken.domain.events;

import java.time.LocalDate;
import nl.veerkracht.domain.household.HouseholdCommand;

/** What must not be found among the events. */
public sealed interface BrokenEvents {

    /** Stores a command, which changes with the code. */
    record CommandStored(HouseholdCommand command) implements BrokenEvents {}

    /** Has no revision. */
    record ThingUpdated(LocalDate on) implements BrokenEvents {}
}
