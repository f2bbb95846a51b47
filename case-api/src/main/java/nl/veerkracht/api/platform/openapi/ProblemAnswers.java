package nl.veerkracht.api.platform.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.veerkracht.api.platform.web.CorrelationFilter;
import nl.veerkracht.api.platform.web.Problem;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Adds to each operation the problems it can end in, and to each answer the headers that all answers have. */
final class ProblemAnswers implements OpenApiCustomizer {

    private static final String SCHEMA = "#/components/schemas/Problem";
    private static final List<String> ALWAYS =
            List.of("code", "correlationId", "detail", "detailEn", "status", "title", "type");
    private static final Map<String, String> ANY = Map.of(
            "400", "Something is wrong with the input; errors names all of it",
            "500", "Something went wrong that is not the sender's doing",
            "503", "A store is not available; nothing was done in part");
    private static final Map<String, String> WITH_TOKEN = Map.of(
            "401", "No token, or one that is not valid",
            "403", "This role may not do this",
            "404", "There is no such thing that the user may see");
    private static final Map<String, String> OF_COMMANDS = Map.of(
            "409", "The key was used for another command, or somebody changed the same at the same moment",
            "412", "The file has changed since the version of If-Match",
            "413", "The body is too large",
            "415", "The body is not JSON",
            "422", "A rule refuses the command",
            "428", "A decision needs If-Match");

    @Override
    public void customise(OpenAPI description) {
        ModelConverters.getInstance(true)
                .readAll(new AnnotatedType(Problem.class))
                .forEach(description.getComponents()::addSchemas);
        List.of("Problem", "InputError").forEach(name -> {
            Schema<?> schema = description.getComponents().getSchemas().get(name);
            // Members that differ by the kind of problem stand beside the others, and what is empty is left out.
            schema.getProperties().remove("parameters");
            schema.setAdditionalProperties(true);
            schema.setRequired(
                    ALWAYS.stream().filter(schema.getProperties()::containsKey).toList());
        });
        description.getPaths().forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
            Map<String, String> problems = new TreeMap<>(ANY);
            if (operation.getSecurity() == null || !operation.getSecurity().isEmpty()) {
                problems.putAll(WITH_TOKEN);
            }
            if (operation.getRequestBody() != null) {
                problems.putAll(OF_COMMANDS);
            }
            problems.forEach((status, text) -> operation.getResponses().computeIfAbsent(status, any -> problem(text)));
            if (operation.getRequestBody() != null && operation.getResponses().containsKey("200")) {
                operation
                        .getResponses()
                        .addApiResponse("201", created(operation.getResponses().get("200")));
            }
            headers(operation);
        }));
    }

    private static ApiResponse created(ApiResponse accepted) {
        return new ApiResponse().description("Something new was opened").content(accepted.getContent());
    }

    private static ApiResponse problem(String text) {
        return new ApiResponse()
                .description(text)
                .content(new Content()
                        .addMediaType("application/problem+json", new MediaType().schema(new Schema<>().$ref(SCHEMA))));
    }

    private static void headers(Operation operation) {
        operation.getResponses().values().forEach(answer -> {
            answer.addHeaderObject(
                    CorrelationFilter.API_VERSION_HEADER, header("The full version of the API that answers"));
            answer.addHeaderObject(CorrelationFilter.HEADER, header("Names this request"));
        });
    }

    private static Header header(String text) {
        return new Header().description(text).schema(Texts.text());
    }
}
