package nl.veerkracht.api.platform.surroundings;

import java.util.List;
import java.util.Optional;
import nl.veerkracht.api.platform.personaldata.Municipalities;
import nl.veerkracht.domain.household.events.CaseHandedOver;
import nl.veerkracht.domain.household.events.EntryWithdrawn;
import nl.veerkracht.domain.household.events.HouseholdEvent;
import nl.veerkracht.domain.household.events.HouseholdRegistered;
import nl.veerkracht.domain.shared.Actor;
import nl.veerkracht.domain.shared.HouseholdId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * With which team a household's file is, from the file's own stream: the right to it moves at the moment a handover is recorded,
 * whatever date it bears, and back when that handover is withdrawn.
 */
@Component
class StreamHouseholdTeams implements Municipalities {

    private static final List<Class<?>> MOVES =
            List.of(HouseholdRegistered.class, CaseHandedOver.class, EntryWithdrawn.class);

    private final HouseholdStreams streams;

    StreamHouseholdTeams(HouseholdStreams streams) {
        this.streams = streams;
    }

    record Team(String team, String municipality) {}

    Optional<Team> find(HouseholdId householdId) {
        @Nullable Team current = null;
        for (HouseholdEvent fact : StandingFacts.of(streams.read(householdId, MOVES))) {
            if (fact instanceof HouseholdRegistered registered) {
                current = new Team(registered.team(), registered.municipality());
            } else if (fact instanceof CaseHandedOver handover && current != null) {
                current = new Team(handover.toTeam(), current.municipality());
            }
        }
        return Optional.ofNullable(current);
    }

    @Override
    public Optional<String> of(HouseholdId household) {
        return find(household).map(Team::municipality);
    }

    /** @return whether the file is with the team of {@code actor} */
    boolean isWith(HouseholdId householdId, Actor actor) {
        return !actor.team().isEmpty()
                && find(householdId)
                        .filter(file -> file.team().equals(actor.team()))
                        .isPresent();
    }
}
