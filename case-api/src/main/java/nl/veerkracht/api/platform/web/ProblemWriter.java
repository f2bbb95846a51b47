package nl.veerkracht.api.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem where no controller is involved: in filters, and where the security of the application refuses. */
@Component
public final class ProblemWriter {

    private final Problems problems;
    private final JsonMapper mapper;

    ProblemWriter(Problems problems, JsonMapper mapper) {
        this.problems = problems;
        this.mapper = mapper;
    }

    /** Answers {@code request} with the problem {@code code}. */
    public void write(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String code,
            Map<String, Object> parameters)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        byte[] document = mapper.writeValueAsBytes(problems.of(request, status, code, parameters));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(document.length);
        response.getOutputStream().write(document);
    }
}
