package nl.veerkracht.domain.shared;

import java.util.List;
import java.util.Map;

/**
 * A command was refused by a rule. Nothing was recorded. Carries a stable code and parameters; the sentences for people are
 * found by the code at the edge.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient RefusalCode code;
    private final transient Map<String, Object> parameters;

    public Refusal(RefusalCode code) {
        this(code, Map.of());
    }

    /**
     * @param code which rule refused
     * @param parameters what the sentence for people needs: dates, codes, entry numbers; never a personal value
     */
    public Refusal(RefusalCode code, Map<String, Object> parameters) {
        // No stack trace: a refusal is an answer, not a fault, and says in its code where it comes from.
        super(code.name() + parameters, null, false, false);
        this.code = code;
        this.parameters = Map.copyOf(parameters);
    }

    /** @return a refusal because other entries stand on the one that was to go */
    public static Refusal naming(RefusalCode code, List<Long> entries) {
        return new Refusal(code, Map.of("entries", entries));
    }

    public RefusalCode code() {
        return code;
    }

    public Map<String, Object> parameters() {
        return parameters;
    }
}
