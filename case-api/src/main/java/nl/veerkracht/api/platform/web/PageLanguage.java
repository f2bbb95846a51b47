package nl.veerkracht.api.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;

/**
 * In which language a page speaks: as its address asks ({@code ?lang=en}), as was asked before, as the browser prefers, and Dutch
 * when none of them says. The choice is kept in a cookie that says nothing else.
 */
public final class PageLanguage implements LocaleResolver, HandlerInterceptor {

    /** The parameter by which any page is asked in another language, and the name of the cookie. */
    public static final String PARAMETER = "lang";

    private static final List<Locale> LANGUAGES = List.of(Sentences.DUTCH, Sentences.ENGLISH);
    private static final Duration REMEMBERED = Duration.ofDays(365);

    /** @return the language of the page that {@code request} asks for */
    public static Locale of(HttpServletRequest request) {
        return asked(request).or(() -> remembered(request)).orElseGet(() -> preferred(request));
    }

    /** @return the one of our languages that the sender of {@code request} prefers, by {@code Accept-Language} */
    static Locale preferred(HttpServletRequest request) {
        String asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (asked == null || asked.isBlank()) {
            return Sentences.DUTCH;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(asked), LANGUAGES);
            return found == null ? Sentences.DUTCH : found;
        } catch (IllegalArgumentException malformed) {
            return Sentences.DUTCH;
        }
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return of(request);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("a language is chosen by the parameter " + PARAMETER);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (PageAddresses.include(request)) {
            asked(request)
                    .ifPresent(language -> response.addHeader(
                            HttpHeaders.SET_COOKIE,
                            ResponseCookie.from(PARAMETER, language.getLanguage())
                                    .path("/")
                                    .maxAge(REMEMBERED)
                                    .httpOnly(true)
                                    .secure(request.isSecure())
                                    .sameSite("Lax")
                                    .build()
                                    .toString()));
        }
        return true;
    }

    /** Read from the address alone: the body of a form may be what is wrong with the request. */
    private static Optional<Locale> asked(HttpServletRequest request) {
        return Stream.ofNullable(request.getQueryString())
                .flatMap(query -> Stream.of(query.split("&")))
                .filter(parameter -> parameter.startsWith(PARAMETER + "="))
                .map(parameter -> parameter.substring(PARAMETER.length() + 1))
                .findFirst()
                .flatMap(PageLanguage::chosen);
    }

    private static Optional<Locale> remembered(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(PARAMETER))
                .map(Cookie::getValue)
                .findFirst()
                .flatMap(PageLanguage::chosen);
    }

    private static Optional<Locale> chosen(@Nullable String code) {
        return LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(code))
                .findFirst();
    }
}
