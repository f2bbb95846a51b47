package nl.veerkracht.broken.api;

import nl.veerkracht.broken.Breaks;
import nl.veerkracht.domain.household.events.HouseholdEvent;

/** Breaks the wall between the API and the events: its answer is one. */
@Breaks("features_of_the_api_do_not_read_events")
record ReadsAnEvent(HouseholdEvent answer) {}
