package nl.veerkracht.api.platform.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.stream.Stream;
import nl.veerkracht.api.platform.web.PageAddresses;
import nl.veerkracht.api.platform.web.PageLanguage;
import nl.veerkracht.api.platform.web.Sentences;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriComponentsBuilder;

/** Gives every page, also that of a problem, its {@link PageFrame}, under the name {@code frame}. */
@Component
final class PageFrames implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (PageAddresses.include(request)) {
            String language = PageLanguage.of(request).getLanguage();
            String other = language.equals(Sentences.DUTCH.getLanguage())
                    ? Sentences.ENGLISH.getLanguage()
                    : Sentences.DUTCH.getLanguage();
            request.setAttribute("frame", new PageFrame(language, inLanguage(other, request), user()));
        }
        return true;
    }

    /** The address of an error leads nowhere again, and what stands behind it is nobody's business. */
    private static String inLanguage(String language, HttpServletRequest request) {
        UriComponentsBuilder address = request.getDispatcherType() == DispatcherType.ERROR
                ? UriComponentsBuilder.fromPath(request.getContextPath() + "/")
                : UriComponentsBuilder.fromPath(request.getRequestURI()).query(request.getQueryString());
        return address.replaceQueryParam(PageLanguage.PARAMETER, language)
                .build()
                .toUriString();
    }

    private static @Nullable String user() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof OidcUser user
                ? Stream.of(user.getFullName(), user.getPreferredUsername(), user.getSubject())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
