package nl.veerkracht.api.safetysignal;

import java.util.Optional;
import java.util.Set;
import nl.veerkracht.api.platform.accesslog.Reading;
import nl.veerkracht.api.platform.accesslog.SafetyAccessLog;
import nl.veerkracht.api.platform.security.HouseholdTeams;
import nl.veerkracht.api.platform.security.Scope;
import nl.veerkracht.api.platform.surroundings.KnownSignal;
import nl.veerkracht.api.platform.surroundings.SafetySignals;
import nl.veerkracht.api.platform.web.ProblemException;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.SafetySignalId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Decides which signals a safety officer can reach: those of her own municipality. One of another municipality and one that does
 * not exist get the same answer, and a line in the access log of the signals either way, so that neither tells which it was.
 */
@Component
class SafetyReach {

    /** the operations, as the access log calls them */
    static final String LIST = "safety-signal.list";

    static final String ONE = "safety-signal.one";
    static final String CHANGE = "safety-signal.change";
    static final String ERASURE = "safety-signal.erasure";
    static final String ACCESS_LOG = "safety-signal.access-log";

    private final SafetySignals signals;
    private final HouseholdTeams teams;
    private final SafetyAccessLog accessLog;

    SafetyReach(SafetySignals signals, HouseholdTeams teams, SafetyAccessLog accessLog) {
        this.signals = signals;
        this.teams = teams;
        this.accessLog = accessLog;
    }

    /**
     * @param operation what she does with the signal
     * @throws ProblemException 404 when there is no such signal within her reach
     */
    KnownSignal within(RequestContext context, Scope scope, SafetySignalId signalId, String operation) {
        Optional<KnownSignal> found = signals.find(signalId);
        Optional<KnownSignal> reached = found.filter(signal -> reaches(context, scope, signal.municipality()));
        if (reached.isEmpty()) {
            Set<HouseholdId> concerned =
                    found.map(KnownSignal::householdId).map(Set::of).orElse(Set.of());
            accessLog.writer().denied(new Reading(context, operation, concerned), Set.of());
            throw new ProblemException(HttpStatus.NOT_FOUND, "RECORD_UNKNOWN");
        }
        return reached.get();
    }

    /**
     * @param operation what she does about the household
     * @throws ProblemException 404 when there is no such household within her reach
     */
    void within(RequestContext context, Scope scope, HouseholdId householdId, String operation) {
        boolean reached = teams.of(householdId)
                .filter(holder -> reaches(context, scope, holder.municipality()))
                .isPresent();
        if (!reached) {
            accessLog.writer().denied(Reading.of(context, operation, householdId), Set.of());
            throw new ProblemException(HttpStatus.NOT_FOUND, "HOUSEHOLD_UNKNOWN");
        }
    }

    private static boolean reaches(RequestContext context, Scope scope, String municipality) {
        return scope == Scope.ALL
                || scope == Scope.OWN_MUNICIPALITY
                        && municipality.equals(context.actor().municipality());
    }
}
