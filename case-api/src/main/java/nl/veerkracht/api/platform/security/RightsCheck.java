package nl.veerkracht.api.platform.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import nl.veerkracht.api.platform.web.CorrelationFilter;
import nl.veerkracht.api.platform.web.ProblemException;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.domain.shared.Actor;
import nl.veerkracht.domain.shared.HouseholdId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Holds each request against the table of rights before a controller sees it. A file of others and a file that does not
 * exist get the same answer: else the answer itself would tell that there is a file.
 */
@Component
public final class RightsCheck implements HandlerInterceptor {

    static final String CONTEXT = RightsCheck.class.getName() + ".context";
    static final String SCOPE = RightsCheck.class.getName() + ".scope";

    private static final String HOUSEHOLD_VARIABLE = "householdId";

    private final RightsTable rights;
    private final Actors actors;
    private final Purposes purposes;
    private final HouseholdTeams teams;
    private final DeniedAttempts deniedAttempts;
    private final RepeatedCommands repeated;

    RightsCheck(
            RightsTable rights,
            Actors actors,
            Purposes purposes,
            HouseholdTeams teams,
            DeniedAttempts deniedAttempts,
            RepeatedCommands repeated) {
        this.rights = rights;
        this.actors = actors;
        this.purposes = purposes;
        this.teams = teams;
        this.deniedAttempts = deniedAttempts;
        this.repeated = repeated;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod) || request.getDispatcherType() == DispatcherType.ERROR) {
            return true;
        }
        String pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        // A HEAD is a GET without its body, and needs the same right.
        String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        Optional<Right> right = rights.of(method, pattern);
        if (right.filter(Right::open).isEmpty()) {
            check(request, right);
        }
        return true;
    }

    private void check(HttpServletRequest request, Optional<Right> right) {
        Actor actor = actors.current();
        Scope scope = right.map(row -> row.of(actor.role())).orElse(Scope.NONE);
        String operation = right.map(Right::endpoint).orElseGet(request::getMethod);
        Optional<String> sentId = householdVariable(request);
        Optional<HouseholdId> household = sentId.flatMap(RightsCheck::household);
        RequestContext attempt =
                new RequestContext(actor, purposes.ofAttempt(request), CorrelationFilter.correlationIdOf(request));
        if (scope == Scope.NONE) {
            household.ifPresent(id -> deniedAttempts.note(attempt, operation, id));
            throw new ProblemException(HttpStatus.FORBIDDEN, "ROLE_NOT_ALLOWED");
        }
        boolean reached = sentId.isEmpty()
                || household.filter(id -> reaches(scope, actor, id)).isPresent();
        if (!reached && !repeated.wasAccepted(request, actor)) {
            household.ifPresent(id -> deniedAttempts.note(attempt, operation, id));
            throw new ProblemException(HttpStatus.NOT_FOUND, "HOUSEHOLD_UNKNOWN");
        }
        String purpose =
                purposes.of(request, right.filter(Right::purposeRequired).isPresent());
        request.setAttribute(SCOPE, scope);
        request.setAttribute(CONTEXT, new RequestContext(actor, purpose, attempt.correlationId()));
    }

    private boolean reaches(Scope scope, Actor actor, HouseholdId household) {
        return teams.of(household)
                .filter(holder -> scope == Scope.ALL || holder.municipality().equals(actor.municipality()))
                .filter(holder -> scope != Scope.OWN_TEAM || holder.team().equals(actor.team()))
                .isPresent();
    }

    private static Optional<String> householdVariable(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                ? Optional.ofNullable(variables.get(HOUSEHOLD_VARIABLE)).map(String::valueOf)
                : Optional.empty();
    }

    private static Optional<HouseholdId> household(String sent) {
        try {
            return Optional.of(new HouseholdId(sent));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
