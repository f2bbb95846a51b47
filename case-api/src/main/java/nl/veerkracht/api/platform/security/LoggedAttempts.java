package nl.veerkracht.api.platform.security;

import java.util.List;
import nl.veerkracht.api.platform.accesslog.AccessLog;
import nl.veerkracht.api.platform.accesslog.Reading;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.domain.shared.HouseholdId;
import org.springframework.stereotype.Component;

/** Puts denied attempts in the access log, beside what was read. */
@Component
final class LoggedAttempts implements DeniedAttempts {

    private final AccessLog log;

    LoggedAttempts(AccessLog log) {
        this.log = log;
    }

    @Override
    public void note(RequestContext by, String operation, HouseholdId household) {
        log.denied(Reading.of(by, operation, household), List.of());
    }
}
