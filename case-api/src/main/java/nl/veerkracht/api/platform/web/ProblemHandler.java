package nl.veerkracht.api.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.veerkracht.domain.shared.Refusal;
import nl.veerkracht.projections.platform.OlderVersionException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns whatever a request ends in into a problem that its sender can act on; never a stack trace or a framework's text. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ProblemHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemHandler.class);

    private static final Map<String, HttpStatus> REFUSALS_WITH_OWN_STATUS =
            Map.of("STALE_VERSION", HttpStatus.PRECONDITION_FAILED, "PLAN_UNKNOWN", HttpStatus.NOT_FOUND);
    private static final String RETRY_AFTER_SECONDS = "5";

    private final Problems problems;

    ProblemHandler(Problems problems) {
        this.problems = problems;
    }

    /** @return a problem document, or the page that says the same where a page was asked for */
    @ExceptionHandler
    Object handle(Exception thrown, HttpServletRequest request) {
        ResponseEntity<Problem> answer = answer(thrown, request);
        Problem problem = answer.getBody();
        return problem != null && PageAddresses.include(request) ? problem.page() : answer;
    }

    private ResponseEntity<Problem> answer(Exception thrown, HttpServletRequest request) {
        // What a rule or the edge says may arrive wrapped by the framework that carried it.
        for (Throwable each : Causes.of(thrown)) {
            if (each instanceof AuthenticationException authentication) {
                throw authentication;
            }
            if (each instanceof AccessDeniedException denied) {
                throw denied;
            }
            ResponseEntity<Problem> answer = known(each, request);
            if (answer != null) {
                return answer;
            }
        }
        return unknown(thrown, request);
    }

    private @Nullable ResponseEntity<Problem> known(Throwable thrown, HttpServletRequest request) {
        if (thrown instanceof ProblemException problem) {
            return answer(request, problem.status(), problem.code(), problem.parameters());
        }
        if (thrown instanceof Refusal refusal) {
            String code = refusal.code().name();
            HttpStatus status = REFUSALS_WITH_OWN_STATUS.getOrDefault(code, HttpStatus.UNPROCESSABLE_CONTENT);
            return answer(request, status, code, refusal.parameters());
        }
        if (thrown instanceof InputException input) {
            return document(problems.ofFlaws(request, input.flaws()));
        }
        if (thrown instanceof ConcurrencyException) {
            return answer(request, HttpStatus.CONFLICT, "CHANGED_AT_THE_SAME_TIME", Map.of());
        }
        if (thrown instanceof OlderVersionException older) {
            return answer(
                    request,
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "VIEW_TO_BE_REBUILT",
                    Map.of("view", older.view(), "version", older.needed()));
        }
        if (thrown instanceof AggregateNotFoundException) {
            return answer(request, HttpStatus.NOT_FOUND, "RECORD_UNKNOWN", Map.of());
        }
        if (thrown instanceof HttpMessageNotReadableException) {
            return answer(request, HttpStatus.BAD_REQUEST, "BODY_MISSING", Map.of());
        }
        return thrown instanceof ErrorResponse response ? framework(response, request) : null;
    }

    private @Nullable ResponseEntity<Problem> framework(ErrorResponse response, HttpServletRequest request) {
        if (response instanceof HttpRequestMethodNotSupportedException method) {
            String[] supported = method.getSupportedMethods();
            List<String> allowed = supported == null
                    ? List.of()
                    : Arrays.stream(supported).sorted().toList();
            return withHeader(
                    answer(request, HttpStatus.METHOD_NOT_ALLOWED, "METHOD_NOT_ALLOWED", Map.of("allowed", allowed)),
                    HttpHeaders.ALLOW,
                    String.join(", ", allowed));
        }
        if (response instanceof HttpMediaTypeNotSupportedException) {
            return withHeader(
                    answer(request, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "MEDIA_TYPE_UNSUPPORTED", Map.of()),
                    HttpHeaders.ACCEPT,
                    MediaType.APPLICATION_JSON_VALUE);
        }
        if (response instanceof HttpMediaTypeNotAcceptableException accept) {
            // Problems are no answers that were asked for.
            String supported = accept.getSupportedMediaTypes().stream()
                    .filter(type -> !MediaType.APPLICATION_PROBLEM_JSON.equals(type))
                    .map(MediaType::toString)
                    .distinct()
                    .collect(Collectors.joining(", "));
            String said = supported.isEmpty() ? MediaType.APPLICATION_JSON_VALUE : supported;
            return answer(request, HttpStatus.NOT_ACCEPTABLE, "NOT_ACCEPTABLE", Map.of("supported", said));
        }
        HttpStatus status = HttpStatus.valueOf(response.getStatusCode().value());
        return status.is5xxServerError() ? null : answer(request, status, ProblemCodes.of(status), Map.of());
    }

    private ResponseEntity<Problem> unknown(Exception thrown, HttpServletRequest request) {
        if (Causes.viewsAreUnavailable(thrown)) {
            return answer(request, HttpStatus.SERVICE_UNAVAILABLE, "VIEWS_UNAVAILABLE", Map.of());
        }
        if (Causes.logIsUnavailable(thrown)) {
            return answer(request, HttpStatus.SERVICE_UNAVAILABLE, "LOG_UNAVAILABLE", Map.of());
        }
        log.error("A request failed unexpectedly", Causes.withoutMessages(thrown));
        return answer(request, HttpStatus.INTERNAL_SERVER_ERROR, "INTERNAL", Map.of());
    }

    private ResponseEntity<Problem> answer(
            HttpServletRequest request, HttpStatus status, String code, Map<String, Object> parameters) {
        return document(problems.of(request, status, code, parameters));
    }

    private static ResponseEntity<Problem> document(Problem problem) {
        ResponseEntity<Problem> answer = ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
        return problem.status() == HttpStatus.SERVICE_UNAVAILABLE.value()
                ? withHeader(answer, HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                : answer;
    }

    private static ResponseEntity<Problem> withHeader(ResponseEntity<Problem> answer, String name, String value) {
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(name, value)
                .body(answer.getBody());
    }
}
