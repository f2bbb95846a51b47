package nl.veerkracht.api.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.veerkracht.api.platform.web.ErrorPage;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Answers a form that did not come from a page of this session: from another site, or from a session that has ended. */
public final class ExpiredForms implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        ErrorPage.send(request, response, HttpStatus.FORBIDDEN, "FORM_EXPIRED");
    }
}
