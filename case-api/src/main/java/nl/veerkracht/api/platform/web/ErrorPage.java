package nl.veerkracht.api.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what fails outside every controller, so that there too a problem is read and no framework's page. */
@RestController
public final class ErrorPage implements ErrorController {

    private static final String CODE = ErrorPage.class.getName() + ".code";

    private final Problems problems;

    ErrorPage(Problems problems) {
        this.problems = problems;
    }

    /** Ends {@code request} in the problem {@code code}, where no controller is involved. */
    public static void send(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code)
            throws IOException {
        request.setAttribute(CODE, code);
        response.sendError(status.value());
    }

    /** @return a page or a problem document, by the address that was asked for */
    @RequestMapping("${spring.web.error.path:/error}")
    Object answer(HttpServletRequest request) {
        HttpStatus status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer number
                ? HttpStatus.valueOf(number)
                : HttpStatus.NOT_FOUND;
        String code = request.getAttribute(CODE) instanceof String given ? given : ProblemCodes.of(status);
        Problem problem = problems.of(request, status, code, Map.of());
        return PageAddresses.include(request)
                ? problem.page()
                : ResponseEntity.status(status)
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(problem);
    }
}
