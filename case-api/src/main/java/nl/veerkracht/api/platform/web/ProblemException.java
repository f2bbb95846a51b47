package nl.veerkracht.api.platform.web;

import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * A request that cannot be served, for a reason that its sender can read and act on. Becomes an RFC 9457 problem; the
 * sentences are in {@code messages.properties} (Dutch) and {@code messages_en.properties} under {@code problem.CODE}.
 */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient HttpStatus status;
    private final transient String code;
    private final transient Map<String, Object> parameters;

    public ProblemException(HttpStatus status, String code) {
        this(status, code, Map.of());
    }

    /** @param parameters members of the problem document and values for its sentence; never a personal value */
    public ProblemException(HttpStatus status, String code, Map<String, Object> parameters) {
        super(code);
        this.status = status;
        this.code = code;
        this.parameters = Map.copyOf(parameters);
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    public Map<String, Object> parameters() {
        return parameters;
    }
}
