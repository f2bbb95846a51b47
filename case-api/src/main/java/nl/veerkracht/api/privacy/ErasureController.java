package nl.veerkracht.api.privacy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.veerkracht.api.platform.accesslog.AccessLog;
import nl.veerkracht.api.platform.accesslog.Reading;
import nl.veerkracht.api.platform.personaldata.Appearances;
import nl.veerkracht.api.platform.personaldata.Erasures;
import nl.veerkracht.api.platform.security.HouseholdTeams;
import nl.veerkracht.api.platform.security.Scope;
import nl.veerkracht.api.platform.surroundings.CoordinatorRegister;
import nl.veerkracht.api.platform.web.ProblemException;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Erases persons. A right over a person is a right over a file in which they appear, or over the register that has them. */
@RestController
@RequestMapping("/v1/persons/{personId}/erasures")
class ErasureController {

    private static final String OPERATION = "person.erasure";

    private final Appearances appearances;
    private final HouseholdTeams teams;
    private final AccessLog accessLog;
    private final Erasures erasures;
    private final CoordinatorRegister coordinators;

    ErasureController(
            Appearances appearances,
            HouseholdTeams teams,
            AccessLog accessLog,
            Erasures erasures,
            CoordinatorRegister coordinators) {
        this.appearances = appearances;
        this.teams = teams;
        this.accessLog = accessLog;
        this.erasures = erasures;
        this.coordinators = coordinators;
    }

    /**
     * Destroys the person's key: from this moment nobody can read what was recorded about them. It cannot be undone. A person
     * is erased once, so sending it again changes nothing and gets the same answer, the first grounds included.
     */
    @PostMapping
    ResponseEntity<ErasureAnswer> erase(
            RequestContext context, Scope scope, @PathVariable PersonId personId, @RequestBody ErasureRequest request) {
        Set<HouseholdId> households = appearances.householdsOf(personId);
        List<HouseholdId> within = households.stream()
                .filter(household -> reaches(context, scope, household))
                .toList();
        Optional<String> keeper = coordinators.keeperOf(personId);
        Reading act = new Reading(context, OPERATION, households);
        if (within.isEmpty() && keeper.filter(of -> reaches(context, scope, of)).isEmpty()) {
            if (!households.isEmpty() || keeper.isPresent()) {
                accessLog.denied(act, Set.of(personId));
            }
            throw new ProblemException(HttpStatus.NOT_FOUND, "RECORD_UNKNOWN");
        }
        accessLog.granted(act, Set.of(personId));
        boolean now = erasures.erase(personId, context.actor().userId(), request.grounds());
        ErasureAnswer answer = ErasureAnswer.of(erasures.of(personId).orElseThrow(), within);
        return ResponseEntity.status(now ? HttpStatus.CREATED : HttpStatus.OK).body(answer);
    }

    private static boolean reaches(RequestContext context, Scope scope, String keeper) {
        return scope == Scope.ALL
                || scope == Scope.OWN_MUNICIPALITY
                        && keeper.equals(context.actor().municipality());
    }

    private boolean reaches(RequestContext context, Scope scope, HouseholdId household) {
        return teams.of(household)
                .filter(holder -> scope == Scope.ALL
                        || holder.municipality().equals(context.actor().municipality()))
                .filter(holder -> scope != Scope.OWN_TEAM
                        || holder.team().equals(context.actor().team()))
                .isPresent();
    }
}
