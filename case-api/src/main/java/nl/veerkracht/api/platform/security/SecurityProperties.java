package nl.veerkracht.api.platform.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be configured of the tokens.
 *
 * @param claims under which names the identity provider puts what is needed
 * @param hstsSeconds how long a browser is told to come by HTTPS only
 */
@ConfigurationProperties("veerkracht.security")
public record SecurityProperties(
        @DefaultValue Claims claims,
        @DefaultValue("31536000") long hstsSeconds) {

    /**
     * The names of claims.
     *
     * @param role one of the roles, in capitals
     * @param team the code of the user's team
     * @param municipality the CBS code of the user's municipality
     */
    public record Claims(
            @DefaultValue("role") String role,
            @DefaultValue("team") String team,
            @DefaultValue("municipality") String municipality) {}
}
