package nl.veerkracht.api.supportplan;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.veerkracht.api.platform.surroundings.HouseholdPlans;
import nl.veerkracht.api.platform.web.ProblemException;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PlanId;
import nl.veerkracht.projections.supportplan.PlanFile;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Finds plans, folded from their own streams: a household has few, and each is short. So what was just recorded is there, and
 * what is known now and what was known then come from one function.
 */
@Component
public class PlanReader {

    private final HouseholdPlans plans;
    private final EventStore log;
    private final Clock clock;

    PlanReader(HouseholdPlans plans, EventStore log, Clock clock) {
        this.plans = plans;
        this.log = log;
        this.clock = clock;
    }

    /** @return all plans of the household, whole */
    public List<PlanFile> of(HouseholdId householdId) {
        return plans.of(householdId).stream().map(plan -> folded(plan, null)).toList();
    }

    /**
     * @param knownAt null for what is known now
     * @return the plan as it was known
     * @throws ProblemException 404 when the household has no such plan, or had none then; 400 for a moment that is still to come
     */
    PlanFile find(HouseholdId householdId, PlanId planId, @Nullable Instant knownAt) {
        if (!plans.of(householdId).contains(planId)) {
            throw new ProblemException(HttpStatus.NOT_FOUND, "PLAN_UNKNOWN");
        }
        if (knownAt != null && knownAt.isAfter(clock.instant())) {
            throw new ProblemException(HttpStatus.BAD_REQUEST, "KNOWN_AT_IN_FUTURE");
        }
        return folded(planId, knownAt);
    }

    private PlanFile folded(PlanId planId, @Nullable Instant knownAt) {
        try (var events = log.readEvents(planId.value()).asStream().map(PlanFile.STREAMS::recorded)) {
            var history = events.toList();
            if (knownAt == null) {
                return PlanFile.foldAll(PlanFile.empty(planId), history);
            }
            PlanFile file = PlanFile.asOf(planId, history, knownAt);
            if (!file.isKnown()) {
                throw new ProblemException(
                        HttpStatus.NOT_FOUND,
                        "FILE_NOT_YET_KNOWN",
                        Map.of("knownSince", history.get(0).recordedAt().toString()));
            }
            return file;
        }
    }
}
