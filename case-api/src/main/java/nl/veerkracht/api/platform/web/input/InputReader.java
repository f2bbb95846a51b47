package nl.veerkracht.api.platform.web.input;

import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.veerkracht.api.platform.web.Flaw;
import nl.veerkracht.api.platform.web.InputException;
import nl.veerkracht.api.platform.web.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a body as a request record, or tells everything that is wrong with it. */
@Component
public final class InputReader {

    /** The property that says of which kind an object is, where several may stand in one place. */
    public static final String KIND = "kind";

    private static final int DEEPEST = 16;

    // A mapper of its own: what answers and events ask of theirs must not soften what is let in.
    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .addModule(new StrictModule())
            .addHandler(new FlawCollector())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build();
    private final Validator validator;

    public InputReader(Validator validator) {
        this.validator = validator;
    }

    /**
     * @return {@code body} as a {@code type}: whole, and within its constraints
     * @throws InputException with everything that is wrong
     * @throws ProblemException when the body is no JSON at all, or not there
     */
    public <T> T read(byte[] body, Class<T> type) {
        JsonNode tree = parse(body);
        if (tree == null || tree.isMissingNode() || tree.isNull()) {
            throw new ProblemException(HttpStatus.BAD_REQUEST, "BODY_MISSING");
        }
        List<Flaw> flaws = new ArrayList<>();
        T value = bind(kindsFirst(tree), type, flaws);
        if (value instanceof Record whole) {
            new Completeness(validator, flaws).check(whole, JsonPointer.empty());
        }
        if (value == null || !flaws.isEmpty()) {
            throw new InputException(flaws);
        }
        return value;
    }

    private @Nullable JsonNode parse(byte[] body) {
        try {
            return mapper.readTree(body);
        } catch (JacksonException unreadable) {
            TokenStreamLocation at = unreadable.getLocation();
            throw new ProblemException(
                    HttpStatus.BAD_REQUEST,
                    "BODY_NOT_JSON",
                    Map.of("line", at == null ? 1 : at.getLineNr(), "column", at == null ? 1 : at.getColumnNr()));
        }
    }

    /** A kind that is read last makes Jackson read its object twice, and forget where it stood. */
    private JsonNode kindsFirst(JsonNode node) {
        if (node.isArray()) {
            ArrayNode copy = mapper.createArrayNode();
            node.forEach(element -> copy.add(kindsFirst(element)));
            return copy;
        }
        if (!node.isObject()) {
            return node;
        }
        ObjectNode copy = mapper.createObjectNode();
        JsonNode kind = node.get(KIND);
        if (kind != null) {
            copy.set(KIND, kind);
        }
        node.properties().forEach(property -> copy.set(property.getKey(), kindsFirst(property.getValue())));
        return copy;
    }

    private <T> @Nullable T bind(JsonNode tree, Class<T> type, List<Flaw> flaws) {
        try {
            return mapper.readerFor(type)
                    .withAttribute(FlawCollector.attribute(), flaws)
                    .readValue(tree);
        } catch (JacksonException unreadable) {
            String pointer = pointerOf(unreadable);
            if (flaws.stream().noneMatch(flaw -> flaw.name().equals(pointer))) {
                flaws.add(Flaw.inBody(pointer, "VALUE_INVALID"));
            }
            return null;
        }
    }

    private static String pointerOf(JacksonException unreadable) {
        JsonPointer pointer = JsonPointer.empty();
        for (JacksonException.Reference step : unreadable.getPath()) {
            pointer = step.getPropertyName() == null
                    ? pointer.appendIndex(step.getIndex())
                    : pointer.appendProperty(step.getPropertyName());
        }
        return pointer.toString();
    }
}
