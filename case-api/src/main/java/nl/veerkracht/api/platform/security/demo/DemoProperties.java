package nl.veerkracht.api.platform.security.demo;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.veerkracht.domain.shared.Actor;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The demo issuer and its users.
 *
 * @param issuer what its tokens say they come from
 * @param secret what every demo user signs in with
 * @param tokenLife how long a token is valid
 * @param users the users, by their id
 */
@ConfigurationProperties("veerkracht.demo")
record DemoProperties(
        @DefaultValue("http://localhost:8080") String issuer,
        @DefaultValue("demo") String secret,
        @DefaultValue("8h") Duration tokenLife,
        @DefaultValue Map<String, User> users) {

    DemoProperties {
        users = new LinkedHashMap<>(users);
    }

    /**
     * An invented user.
     *
     * @param role what the user is
     * @param team the user's team; empty for none
     * @param municipality the CBS code of the user's municipality
     */
    record User(Actor.Role role, @DefaultValue("") String team, String municipality) {}
}
