package nl.veerkracht.broken.domain.household;

import nl.veerkracht.broken.Breaks;
import nl.veerkracht.broken.domain.programme.KnowsTheHousehold;

/** Breaks both walls between features, with {@link KnowsTheHousehold}: it touches other code than events, in a circle. */
@Breaks({"features_are_free_of_cycles", "features_meet_by_events_and_commands"})
public record KnowsTheProgramme(KnowsTheHousehold other) {}
