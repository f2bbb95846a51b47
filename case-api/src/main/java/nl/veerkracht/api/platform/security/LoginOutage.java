package nl.veerkracht.api.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.veerkracht.api.platform.web.ErrorPage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells who wants to log in that the identity provider can't be reached, which is asked for its addresses at the first log-in. */
final class LoginOutage extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(LoginOutage.class);
    private static final String LOGINS = "/oauth2/authorization/";

    private final ClientRegistrationRepository loginProviders;

    LoginOutage(ClientRegistrationRepository loginProviders) {
        this.loginProviders = loginProviders;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = path(request);
        return !path.startsWith(LOGINS) && !path.equals(LoginProvider.RETURN);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = path(request);
        if (path.startsWith(LOGINS) && !path.equals(LoginProvider.LOGIN)) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        try {
            loginProviders.findByRegistrationId(LoginProvider.ID);
        } catch (RuntimeException unreachable) {
            log.warn("The identity provider can't be asked where people log in: {}", unreachable.getMessage());
            ErrorPage.send(request, response, HttpStatus.SERVICE_UNAVAILABLE, "LOGIN_UNAVAILABLE");
            return;
        }
        chain.doFilter(request, response);
    }
}
