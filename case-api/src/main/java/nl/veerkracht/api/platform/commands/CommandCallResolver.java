package nl.veerkracht.api.platform.commands;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.veerkracht.api.platform.web.BodyFilter;
import nl.veerkracht.api.platform.web.Flaw;
import nl.veerkracht.api.platform.web.InputException;
import nl.veerkracht.api.platform.web.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads the headers that every command has. */
final class CommandCallResolver implements HandlerMethodArgumentResolver {

    static final String KEY_HEADER = "Idempotency-Key";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,100}");
    private static final Pattern VERSION = Pattern.compile("\"(0|[1-9][0-9]{0,17})\"");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == CommandCall.class;
    }

    @Override
    public CommandCall resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer mavContainer,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binderFactory) {
        HttpServletRequest request = webRequest.getNativeRequest(HttpServletRequest.class);
        if (request == null) {
            throw new IllegalStateException("commands come over HTTP");
        }
        return callOf(request);
    }

    static CommandCall callOf(HttpServletRequest request) {
        String key = request.getHeader(KEY_HEADER);
        if (key == null || key.isBlank()) {
            throw new ProblemException(HttpStatus.BAD_REQUEST, "IDEMPOTENCY_KEY_MISSING");
        }
        if (!KEY.matcher(key).matches()) {
            throw flaw(KEY_HEADER, "KEY_MALFORMED");
        }
        String what = request.getMethod() + ' ' + request.getRequestURI() + '\n' + BodyFilter.fingerprintOf(request);
        return new CommandCall(key, version(request.getHeader(HttpHeaders.IF_MATCH)), CommandReceipt.digest(what));
    }

    private static @Nullable Long version(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return null;
        }
        Matcher version = VERSION.matcher(header.strip());
        if (!version.matches()) {
            throw flaw(HttpHeaders.IF_MATCH, "VERSION_MALFORMED");
        }
        return Long.valueOf(version.group(1));
    }

    private static InputException flaw(String header, String code) {
        return new InputException(List.of(Flaw.inHeader(header, code, Map.of())));
    }
}
