package nl.veerkracht.broken.domain.household.events;

import java.time.LocalDate;
import nl.veerkracht.broken.Breaks;

/** Breaks the rule that an event has a revision. */
@Breaks("events_are_records_with_a_revision")
sealed interface HasNoRevision {

    record ThingUpdated(LocalDate on) implements HasNoRevision {}
}
