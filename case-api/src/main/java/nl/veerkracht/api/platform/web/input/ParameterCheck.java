package nl.veerkracht.api.platform.web.input;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.veerkracht.api.platform.web.Flaw;
import nl.veerkracht.api.platform.web.Flaw.Place;
import nl.veerkracht.api.platform.web.InputException;
import nl.veerkracht.api.platform.web.PageAddresses;
import nl.veerkracht.api.platform.web.PageLanguage;
import nl.veerkracht.domain.shared.Identifier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Checks all parameters of a path and a query together, before a controller sees one. A parameter nobody knows is refused: a mistyped
 * {@code validAt} that is silently ignored would give the file of another day.
 */
final class ParameterCheck implements HandlerInterceptor {

    private final ConversionService conversions;

    ParameterCheck(ConversionService conversions) {
        this.conversions = conversions;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        // What has ended in an error is told that error, whatever its parameters.
        if (handler instanceof HandlerMethod method
                && request.getDispatcherType() != DispatcherType.ERROR
                && method.getBeanType().getName().startsWith("nl.veerkracht.")) {
            List<Flaw> flaws = new ArrayList<>();
            checkPath(method, request, flaws);
            checkQuery(method, request, flaws);
            if (!flaws.isEmpty()) {
                throw new InputException(flaws);
            }
        }
        return true;
    }

    private void checkPath(HandlerMethod method, HttpServletRequest request, List<Flaw> flaws) {
        Map<?, ?> sent = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        for (MethodParameter parameter : method.getMethodParameters()) {
            PathVariable annotation = parameter.getParameterAnnotation(PathVariable.class);
            if (annotation != null) {
                String name = annotation.name().isEmpty() ? nameOf(parameter) : annotation.name();
                checkValue(Place.PATH, name, parameter, String.valueOf(sent.get(name)), flaws);
            }
        }
    }

    private void checkQuery(HandlerMethod method, HttpServletRequest request, List<Flaw> flaws) {
        Map<String, MethodParameter> expected = expected(method);
        expected.forEach((name, parameter) -> check(name, parameter, request.getParameterValues(name), flaws));
        for (String name : new TreeSet<>(request.getParameterMap().keySet())) {
            boolean known =
                    expected.containsKey(name) || name.equals(PageLanguage.PARAMETER) && PageAddresses.include(request);
            if (!known) {
                flaws.add(
                        expected.isEmpty()
                                ? Flaw.inQuery(name, "NO_PARAMETERS", Map.of())
                                : Flaw.inQuery(
                                        name, "PARAMETER_UNKNOWN", Map.of("allowed", List.copyOf(expected.keySet()))));
            }
        }
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
        checkValue(Place.QUERY, name, parameter, sent[0], flaws);
        if (sent.length > 1) {
            flaws.add(Flaw.inQuery(name, "PARAMETER_TWICE", Map.of()));
        }
    }

    private void checkValue(Place place, String name, MethodParameter parameter, String sent, List<Flaw> flaws) {
        try {
            Object value =
                    conversions.convert(sent, TypeDescriptor.valueOf(String.class), new TypeDescriptor(parameter));
            bound(parameter, value)
                    .ifPresent(
                            bound -> flaws.add(new Flaw(place, name, "NUMBER_OUT_OF_BOUNDS", Map.of("bound", bound))));
        } catch (ConversionException | IllegalArgumentException malformed) {
            flaws.add(flaw(place, name, parameter.getNestedParameterType()));
        }
    }

    /** @return the bound that a number passes, if it does */
    private static Optional<String> bound(MethodParameter parameter, @Nullable Object value) {
        Min min = parameter.getParameterAnnotation(Min.class);
        Max max = parameter.getParameterAnnotation(Max.class);
        if (!(value instanceof Number number)) {
            return Optional.empty();
        }
        if (min != null && number.longValue() < min.value()) {
            return Optional.of(">= " + min.value());
        }
        return max != null && number.longValue() > max.value() ? Optional.of("<= " + max.value()) : Optional.empty();
    }

    private static Flaw flaw(Place place, String name, Class<?> type) {
        if (type == LocalDate.class) {
            return new Flaw(place, name, "DATE_IMPOSSIBLE", Map.of());
        }
        if (type == Instant.class) {
            return new Flaw(place, name, "MOMENT_IMPOSSIBLE", Map.of());
        }
        if (type.isEnum()) {
            return new Flaw(place, name, "CODE_UNKNOWN", Map.of("allowed", Shapes.codes(type)));
        }
        if (Identifier.class.isAssignableFrom(type)) {
            return new Flaw(place, name, "ID_MALFORMED", Map.of());
        }
        return new Flaw(place, name, "TYPE_WRONG", Map.of("expected", Shapes.of(type)));
    }
}
