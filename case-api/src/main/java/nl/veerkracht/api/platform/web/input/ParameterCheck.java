package nl.veerkracht.api.platform.web.input;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.veerkracht.api.platform.web.Flaw;
import nl.veerkracht.api.platform.web.InputException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Checks all parameters of a query together, before a controller sees one. A parameter nobody knows is refused: a mistyped
 * {@code validAt} that is silently ignored would give the file of another day.
 */
final class ParameterCheck implements HandlerInterceptor {

    private final ConversionService conversions;

    ParameterCheck(ConversionService conversions) {
        this.conversions = conversions;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith("nl.veerkracht.")) {
            List<Flaw> flaws = new ArrayList<>();
            Map<String, MethodParameter> expected = expected(method);
            expected.forEach((name, parameter) -> check(name, parameter, request.getParameterValues(name), flaws));
            for (String name : new TreeSet<>(request.getParameterMap().keySet())) {
                if (!expected.containsKey(name)) {
                    flaws.add(
                            Flaw.inQuery(name, "PARAMETER_UNKNOWN", Map.of("allowed", List.copyOf(expected.keySet()))));
                }
            }
            if (!flaws.isEmpty()) {
                throw new InputException(flaws);
            }
        }
        return true;
    }

    private static Map<String, MethodParameter> expected(HandlerMethod method) {
        Map<String, MethodParameter> expected = new LinkedHashMap<>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
            if (annotation != null) {
                expected.put(annotation.name().isEmpty() ? nameOf(parameter) : annotation.name(), parameter);
            }
        }
        return expected;
    }

    private static String nameOf(MethodParameter parameter) {
        return parameter.getParameter().getName();
    }

    private void check(String name, MethodParameter parameter, String @Nullable [] sent, List<Flaw> flaws) {
        RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
        if (sent == null || sent.length == 0 || sent[0].isBlank()) {
            boolean required = annotation != null
                    && annotation.required()
                    && !parameter.isOptional()
                    && annotation.defaultValue().equals(ValueConstants.DEFAULT_NONE);
            if (required || sent != null) {
                flaws.add(Flaw.inQuery(name, "PARAMETER_MISSING", Map.of()));
            }
            return;
        }
        try {
            conversions.convert(sent[0], TypeDescriptor.valueOf(String.class), new TypeDescriptor(parameter));
        } catch (ConversionException | IllegalArgumentException malformed) {
            flaws.add(flaw(name, parameter.getNestedParameterType()));
        }
        if (sent.length > 1) {
            flaws.add(Flaw.inQuery(name, "PARAMETER_TWICE", Map.of()));
        }
    }

    private static Flaw flaw(String name, Class<?> type) {
        if (type == LocalDate.class) {
            return Flaw.inQuery(name, "DATE_IMPOSSIBLE", Map.of());
        }
        if (type == Instant.class) {
            return Flaw.inQuery(name, "MOMENT_IMPOSSIBLE", Map.of());
        }
        if (type.isEnum()) {
            return Flaw.inQuery(name, "CODE_UNKNOWN", Map.of("allowed", Shapes.codes(type)));
        }
        if (Ids.isId(type)) {
            return Flaw.inQuery(name, "ID_MALFORMED", Map.of());
        }
        return Flaw.inQuery(name, "TYPE_WRONG", Map.of("expected", Shapes.of(type)));
    }
}
