package nl.veerkracht.domain.shared;

import java.util.Objects;

/**
 * Who gives a command: a user as the identity provider knows them, or an automation. Holds no name.
 *
 * @param userId the user's identifier at the identity provider, or {@code automation.} with the automation's name
 * @param role the role in which the user acts
 * @param team the code of the user's team; empty for who works for no team
 * @param municipality the CBS code of the user's municipality, such as {@code GM1952}
 */
public record Actor(String userId, Role role, String team, String municipality) {

    /** What a user may be; one user acts in one role at a time. An automation acts in a role that no user can have. */
    public enum Role {
        CASEWORKER,
        MANAGER,
        EVALUATOR,
        PRIVACY_OFFICER,
        ADMINISTRATOR,
        REGIONAL_MANAGER,
        AUTOMATION;

        /** @return whether a person can act in it */
        public boolean isOfPeople() {
            return this != AUTOMATION;
        }
    }

    public Actor {
        Objects.requireNonNull(userId, "userId");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(team, "team");
        Objects.requireNonNull(municipality, "municipality");
    }
}
