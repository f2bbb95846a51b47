package nl.veerkracht.api.register;

import java.util.Optional;
import java.util.Set;
import nl.veerkracht.api.platform.accesslog.AccessLog;
import nl.veerkracht.api.platform.accesslog.Reading;
import nl.veerkracht.api.platform.security.Scope;
import nl.veerkracht.api.platform.surroundings.CoordinatorRegister;
import nl.veerkracht.api.platform.surroundings.RegisteredCoordinator;
import nl.veerkracht.api.platform.web.ProblemException;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.domain.shared.PersonId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Decides which coordinators a user can reach: those who work, worked or will work in the user's municipality. */
@Component
class CoordinatorReach {

    /** the operations, as the access log calls them */
    static final String ONE = "coordinator.one";

    static final String CHANGE = "coordinator.change";

    private final CoordinatorRegister register;
    private final AccessLog accessLog;

    CoordinatorReach(CoordinatorRegister register, AccessLog accessLog) {
        this.register = register;
        this.accessLog = accessLog;
    }

    /**
     * @param operation what the user does with the coordinator, for the access log
     * @throws ProblemException 404 when there is no such coordinator, and the same for one out of reach, whom the access log then
     *     has as denied
     */
    RegisteredCoordinator within(RequestContext context, Scope scope, PersonId personId, String operation) {
        Optional<RegisteredCoordinator> found = register.find(personId);
        Optional<RegisteredCoordinator> reached = found.filter(coordinator ->
                scope == Scope.ALL || coordinator.everWorksIn(context.actor().municipality()));
        if (found.isPresent() && reached.isEmpty()) {
            accessLog.denied(new Reading(context, operation, Set.of()), Set.of(personId));
        }
        return reached.orElseThrow(() -> new ProblemException(HttpStatus.NOT_FOUND, "RECORD_UNKNOWN"));
    }
}
