package nl.veerkracht.api.platform.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.veerkracht.api.platform.commands.CommandCall;
import nl.veerkracht.api.platform.security.Purposes;
import nl.veerkracht.api.platform.security.Right;
import nl.veerkracht.api.platform.security.RightsTable;
import nl.veerkracht.api.platform.web.CorrelationFilter;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;
import tools.jackson.databind.json.JsonMapper;

/** Says of each operation its headers, its examples, and whether it needs a token. */
@Component
final class Operations implements GlobalOperationCustomizer {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final RightsTable rights;
    private final Purposes purposes;

    Operations(RightsTable rights, Purposes purposes) {
        this.rights = rights;
        this.purposes = purposes;
    }

    /** @return the name of the operation of a controller's method, such as {@code householdFile.register} */
    static String idOf(Method method) {
        String controller = method.getDeclaringClass().getSimpleName().replaceFirst("Controller$", "");
        return Character.toLowerCase(controller.charAt(0)) + controller.substring(1) + "." + method.getName();
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        Method method = handler.getMethod();
        operation.setOperationId(idOf(method));
        Optional<Right> right = rightOf(handler);
        if (right.filter(Right::open).isPresent()) {
            operation.setSecurity(List.of());
        } else {
            operation.addParametersItem(header(
                    Purposes.HEADER,
                    right.filter(Right::purposeRequired).isPresent(),
                    "For what the user does this",
                    codes()));
        }
        operation.addParametersItem(header(
                CorrelationFilter.HEADER,
                false,
                "Names this request in the answer, the logs and the events; issued when left out",
                Texts.text().pattern("^[A-Za-z0-9][A-Za-z0-9._-]{7,63}$")));
        if (Arrays.asList(method.getParameterTypes()).contains(CommandCall.class)) {
            commandHeaders(operation);
        }
        if (operation.getRequestBody() != null) {
            examples(operation);
        }
        return operation;
    }

    private static void commandHeaders(Operation operation) {
        operation.addParametersItem(header(
                "Idempotency-Key",
                true,
                "Chosen by the sender: the same key again means the same command again, which takes effect once",
                Texts.text().minLength(1).maxLength(100)));
        operation.addParametersItem(header(
                HttpHeaders.IF_MATCH,
                false,
                "The ETag of the file on the user's screen; a decision needs it",
                Texts.text().example("\"3\"")));
    }

    private Schema<?> codes() {
        Schema<String> schema = Texts.text();
        purposes.codes().forEach(schema::addEnumItemObject);
        return schema;
    }

    private static HeaderParameter header(String name, boolean required, String text, Schema<?> schema) {
        HeaderParameter parameter = new HeaderParameter();
        parameter.name(name).required(required).description(text).schema(schema);
        return parameter;
    }

    private Optional<Right> rightOf(HandlerMethod handler) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), RequestMapping.class);
        RequestMapping above = AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), RequestMapping.class);
        if (mapping == null || mapping.method().length == 0) {
            return Optional.empty();
        }
        return rights.of(mapping.method()[0].name(), first(above) + first(mapping));
    }

    private static String first(@Nullable RequestMapping mapping) {
        return mapping == null || mapping.path().length == 0 ? "" : mapping.path()[0];
    }

    private static void examples(Operation operation) {
        Map<String, byte[]> examples = Examples.of(operation.getOperationId());
        operation
                .getRequestBody()
                .getContent()
                .values()
                .forEach(content -> examples.forEach((name, body) ->
                        content.addExamples(name, new Example().value(JSON.readValue(body, LinkedHashMap.class)))));
    }
}
