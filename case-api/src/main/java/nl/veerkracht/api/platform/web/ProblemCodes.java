package nl.veerkracht.api.platform.web;

import org.springframework.http.HttpStatus;

/** The problem code of a refusal that came from the framework or the web server, known only by its status. */
final class ProblemCodes {

    private ProblemCodes() {}

    static String of(HttpStatus status) {
        if (status == HttpStatus.NOT_FOUND) {
            return "PATH_UNKNOWN";
        }
        if (status == HttpStatus.METHOD_NOT_ALLOWED) {
            return "METHOD_NOT_ALLOWED";
        }
        if (status == HttpStatus.NOT_ACCEPTABLE) {
            return "NOT_ACCEPTABLE";
        }
        if (status == HttpStatus.CONTENT_TOO_LARGE) {
            return "BODY_TOO_LARGE";
        }
        if (status == HttpStatus.UNSUPPORTED_MEDIA_TYPE) {
            return "MEDIA_TYPE_UNSUPPORTED";
        }
        if (status == HttpStatus.UNAUTHORIZED) {
            return "TOKEN_MISSING";
        }
        if (status == HttpStatus.FORBIDDEN) {
            return "ROLE_NOT_ALLOWED";
        }
        return status.is4xxClientError() ? "REQUEST_MALFORMED" : "INTERNAL";
    }
}
