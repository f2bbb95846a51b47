package nl.veerkracht.api.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which addresses are for people in a browser: they log in, have a session, and get pages. All others are the API, which knows
 * tokens and no sessions.
 */
public final class PageAddresses {

    /** Where nobody is logged in: what logging in is, that one has logged out, or that it failed. */
    public static final String WELCOME = "/aanmelden";

    /** Where one logs out. */
    public static final String LOGOUT = "/afmelden";

    /** What a page loads; the same for everybody. */
    public static final String[] LOADED_BY_PAGES = {"/assets/**", "/webjars/**"};

    private static final Set<String> FIRST_PARTS =
            Set.of("", "aanmelden", "afmelden", "assets", "demo", "login", "programmas", "webjars");

    /** Where an identity provider is asked, and where the demo issuer asks who somebody is; beside its tokens, which are API. */
    private static final Set<String> OF_LOGGING_IN = Set.of("authorization", "authorize");

    private PageAddresses() {}

    /** @return whether the sender of {@code request} is to be answered with a page; also when it has ended in an error */
    public static boolean include(HttpServletRequest request) {
        String path = asked(request);
        String root = request.getContextPath() + "/";
        // What the web server could not even read has no path.
        if (path == null || !path.startsWith(root)) {
            return false;
        }
        String[] parts = path.substring(root.length()).split("/", 3);
        return FIRST_PARTS.contains(parts[0])
                || parts[0].equals("oauth2") && parts.length > 1 && OF_LOGGING_IN.contains(parts[1]);
    }

    /** @return the path that was asked for, also while its error is answered */
    private static @Nullable String asked(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                ? path
                : request.getRequestURI();
    }
}
