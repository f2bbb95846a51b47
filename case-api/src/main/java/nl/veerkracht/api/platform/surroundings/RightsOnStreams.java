package nl.veerkracht.api.platform.surroundings;

import java.util.Optional;
import nl.veerkracht.api.platform.security.HouseholdTeams;
import nl.veerkracht.api.platform.security.TeamOf;
import nl.veerkracht.domain.shared.HouseholdId;
import org.springframework.stereotype.Component;

/** Tells the check of the rights with whom a file is. */
@Component
class RightsOnStreams implements HouseholdTeams {

    private final StreamHouseholdTeams teams;

    RightsOnStreams(StreamHouseholdTeams teams) {
        this.teams = teams;
    }

    @Override
    public Optional<TeamOf> of(HouseholdId household) {
        return teams.find(household).map(holder -> new TeamOf(holder.team(), holder.municipality()));
    }
}
