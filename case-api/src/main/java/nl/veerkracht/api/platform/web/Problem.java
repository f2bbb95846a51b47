package nl.veerkracht.api.platform.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;

/**
 * An answer that says what went wrong and what to do (RFC 9457).
 *
 * @param type where this kind of problem is described
 * @param title this kind of problem in a few words
 * @param status the HTTP status, again
 * @param detail what to do, in the reader's language (Dutch unless English was asked for)
 * @param detailEn what to do, in English
 * @param code stable name of this kind of problem
 * @param correlationId names this request; to be quoted when asking for help
 * @param errors everything that is wrong with the input; empty for other problems
 * @param parameters further members, by the kind of problem
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"type", "title", "status", "detail", "detailEn", "code", "correlationId", "errors"})
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String detailEn,
        String code,
        String correlationId,
        List<InputError> errors,
        @JsonAnyGetter Map<String, Object> parameters) {

    /** @return the page that says this to somebody in a browser */
    ModelAndView page() {
        return new ModelAndView("problem", Map.of("problem", this), HttpStatusCode.valueOf(status));
    }

    /**
     * One thing that is wrong with the input.
     *
     * @param pointer for a body: where, as a JSON pointer in a URI fragment such as {@code #/fact/name}
     * @param parameter for the path or a query: the parameter
     * @param header for a header: its name
     * @param code stable name of what is wrong
     * @param detail what to do, in the reader's language
     * @param detailEn what to do, in English
     * @param parameters further members, such as {@code allowed}
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"pointer", "parameter", "header", "code", "detail", "detailEn"})
    public record InputError(
            String pointer,
            String parameter,
            String header,
            String code,
            String detail,
            String detailEn,
            @JsonAnyGetter Map<String, Object> parameters) {}
}
