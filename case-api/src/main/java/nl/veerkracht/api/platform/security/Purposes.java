package nl.veerkracht.api.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.veerkracht.api.platform.web.ApiProperties;
import nl.veerkracht.api.platform.web.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** For what a user says to open or change a file: a code of the municipality's list. */
@Component
public final class Purposes {

    public static final String HEADER = "X-Purpose";

    private final List<String> codes;

    Purposes(ApiProperties properties) {
        List<String> known = new ArrayList<>(properties.purposes().keySet());
        known.sort(Comparator.naturalOrder());
        this.codes = List.copyOf(known);
    }

    /** @return the codes that may be given */
    public List<String> codes() {
        return codes;
    }

    /**
     * @return the purpose that {@code request} gives; empty when it gives none and needs none
     * @throws ProblemException 400 {@code PURPOSE_MISSING} or {@code PURPOSE_UNKNOWN}
     */
    String of(HttpServletRequest request, boolean required) {
        String purpose = request.getHeader(HEADER);
        if (purpose == null || purpose.isBlank()) {
            if (required) {
                throw refused("PURPOSE_MISSING");
            }
            return "";
        }
        if (!codes.contains(purpose)) {
            throw refused("PURPOSE_UNKNOWN");
        }
        return purpose;
    }

    /** @return the purpose that a denied attempt gives, as far as it is one of the list */
    String ofAttempt(HttpServletRequest request) {
        String purpose = request.getHeader(HEADER);
        return purpose != null && codes.contains(purpose) ? purpose : "";
    }

    private ProblemException refused(String code) {
        return new ProblemException(HttpStatus.BAD_REQUEST, code, Map.of("header", HEADER, "allowed", codes));
    }
}
