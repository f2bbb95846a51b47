package nl.veerkracht.broken.domain.household.events;

import nl.veerkracht.broken.Breaks;
import nl.veerkracht.domain.household.HouseholdCommand;

/** Breaks the wall around the events: it stores a command, which changes with the code. */
@Breaks("events_are_contracts")
record StoresACommand(HouseholdCommand command) {}
