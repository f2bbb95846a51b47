package nl.veerkracht.api.platform.security;

import org.springframework.security.oauth2.client.registration.ClientRegistration;

/** Where people log in: an identity provider's addresses, as the beginning of a registration there. */
@FunctionalInterface
public interface LoginProvider {

    /** Under which name the provider is known here, also in the address to which it sends people back. */
    String ID = "veerkracht";

    /** Whoever comes here is sent to the provider. */
    String LOGIN = "/oauth2/authorization/" + ID;

    /** To here the provider sends people back. */
    String RETURN = "/login/oauth2/code/" + ID;

    /** @return the provider's addresses; read when somebody logs in, so that a start does not wait for them */
    ClientRegistration.Builder addresses();
}
