package nl.veerkracht.api.platform.surroundings;

import java.util.List;
import java.util.Optional;
import nl.veerkracht.api.platform.security.HouseholdTeams;
import nl.veerkracht.api.platform.security.TeamOf;
import nl.veerkracht.domain.household.events.CaseHandedOver;
import nl.veerkracht.domain.household.events.EntryWithdrawn;
import nl.veerkracht.domain.household.events.HouseholdEvent;
import nl.veerkracht.domain.household.events.HouseholdRegistered;
import nl.veerkracht.domain.shared.HouseholdId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * With which team a household's file is, from the file's own stream: the right to it moves at the moment a handover is recorded,
 * whatever date it bears, and back when that handover is withdrawn.
 */
@Component
class StreamHouseholdTeams implements HouseholdTeams {

    private static final List<Class<?>> MOVES =
            List.of(HouseholdRegistered.class, CaseHandedOver.class, EntryWithdrawn.class);

    private final HouseholdStreams streams;

    StreamHouseholdTeams(HouseholdStreams streams) {
        this.streams = streams;
    }

    @Override
    public Optional<TeamOf> of(HouseholdId household) {
        @Nullable TeamOf current = null;
        for (HouseholdEvent fact : StandingFacts.of(streams.read(household, MOVES))) {
            if (fact instanceof HouseholdRegistered registered) {
                current = new TeamOf(registered.team(), registered.municipality());
            } else if (fact instanceof CaseHandedOver handover && current != null) {
                current = new TeamOf(handover.toTeam(), current.municipality());
            }
        }
        return Optional.ofNullable(current);
    }
}
