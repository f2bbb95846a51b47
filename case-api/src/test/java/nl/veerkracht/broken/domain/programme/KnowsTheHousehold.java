package nl.veerkracht.broken.domain.programme;

import nl.veerkracht.broken.Breaks;
import nl.veerkracht.broken.domain.household.KnowsTheProgramme;

/** Breaks both walls between features, with {@link KnowsTheProgramme}: it touches other code than events, in a circle. */
@Breaks({"features_are_free_of_cycles", "features_meet_by_events_and_commands"})
public record KnowsTheHousehold(KnowsTheProgramme other) {}
