package nl.veerkracht.api.platform.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be configured of tokens and of logging in.
 *
 * @param claims under which names the identity provider puts what is needed
 * @param pages as which client of the identity provider the pages let people log in
 * @param hstsSeconds how long a browser is told to come by HTTPS only
 */
@ConfigurationProperties("veerkracht.security")
public record SecurityProperties(
        @DefaultValue Claims claims,
        @DefaultValue Pages pages,
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

    /**
     * The pages as a client of the identity provider.
     *
     * @param clientId its id there; another one than the audience of tokens, so that none of the two passes for the other
     * @param clientSecret its secret; empty for a public client, which PKCE protects
     */
    public record Pages(
            @DefaultValue("veerkracht-pages") String clientId,
            @DefaultValue("") String clientSecret) {}
}
