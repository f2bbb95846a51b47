package nl.veerkracht.api.platform.web;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Describes every kind of problem: where the {@code type} of a problem leads. Open to everybody. */
@RestController
@RequestMapping(ProblemTypes.PATH)
public final class ProblemTypes {

    static final String PATH = "/v1/problems";

    private static final String PREFIX = "problem.";

    private final Map<String, ProblemType> types;

    ProblemTypes(Sentences sentences) {
        types = sentences.keys().stream()
                .filter(key -> key.startsWith(PREFIX))
                .map(key -> new ProblemType(
                        key.substring(PREFIX.length()),
                        sentences.of(key, Sentences.DUTCH, Map.of()),
                        sentences.of(key, Sentences.ENGLISH, Map.of())))
                .collect(Collectors.toMap(ProblemType::code, Function.identity(), (one, other) -> one, TreeMap::new));
    }

    /** @return every kind of problem, by code */
    @GetMapping
    public Map<String, ProblemType> all() {
        return types;
    }

    /** @return one kind of problem */
    @GetMapping("/{code}")
    public ProblemType one(@PathVariable String code) {
        ProblemType type = types.get(code);
        if (type == null) {
            throw new ProblemException(HttpStatus.NOT_FOUND, "PATH_UNKNOWN");
        }
        return type;
    }

    /**
     * A kind of problem.
     *
     * @param code its stable name
     * @param detail what it tells a reader to do, in Dutch; values that differ each time are in braces
     * @param detailEn the same in English
     */
    public record ProblemType(String code, String detail, String detailEn) {}
}
