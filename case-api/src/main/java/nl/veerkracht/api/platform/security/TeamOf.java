package nl.veerkracht.api.platform.security;

import java.util.Objects;

/**
 * With whom a household's file is, at this moment.
 *
 * @param team the code of the team
 * @param municipality the CBS code of the team's municipality
 */
public record TeamOf(String team, String municipality) {

    public TeamOf {
        Objects.requireNonNull(team, "team");
        Objects.requireNonNull(municipality, "municipality");
    }
}
