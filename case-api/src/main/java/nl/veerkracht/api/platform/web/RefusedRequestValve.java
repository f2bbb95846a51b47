package nl.veerkracht.api.platform.web;

import java.io.IOException;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Answers what the web server refuses before the application sees it, with a problem instead of a page of its own. */
public final class RefusedRequestValve extends ErrorReportValve {

    private static final Problems PROBLEMS = new Problems(new Sentences());
    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    protected void report(Request request, Response response, Throwable thrown) {
        HttpStatus status = HttpStatus.resolve(response.getStatus());
        if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        byte[] document = JSON.writeValueAsBytes(PROBLEMS.of(request, status, ProblemCodes.of(status), Map.of()));
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(document);
            response.finishResponse();
        } catch (IOException gone) {
            container.getLogger().debug("nobody is there any more to be answered", gone);
        }
    }
}
