package nl.veerkracht.api.platform.surroundings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.veerkracht.domain.household.Surroundings;
import nl.veerkracht.domain.household.Surroundings.PlanFacts;
import nl.veerkracht.domain.household.events.BaselinePlan;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PlanId;
import nl.veerkracht.domain.supportplan.events.ConferenceHeld;
import nl.veerkracht.domain.supportplan.events.PlanAdopted;
import nl.veerkracht.domain.supportplan.events.PlanEntryWithdrawn;
import nl.veerkracht.domain.supportplan.events.PlanEvent;
import org.springframework.stereotype.Component;

/**
 * What a baseline asks of the household's plans, folded from their own streams (ADR-0012). Whoever decides about a plan passes the
 * same gate, so nothing is adopted between the reading and the commit (ADR-0013).
 */
@Component
class FoldedPlans implements Surroundings.Plans {

    /** What counts as an outcome, on its valid date. */
    private static final List<Class<? extends PlanEvent>> OUTCOMES = List.of(PlanAdopted.class, ConferenceHeld.class);

    private static final List<Class<?>> READ = Stream.concat(
                    OUTCOMES.stream(), Stream.<Class<?>>of(PlanEntryWithdrawn.class))
            .toList();

    private final HouseholdPlans plans;
    private final HouseholdStreams streams;
    private final HouseholdGate gate;

    FoldedPlans(HouseholdPlans plans, HouseholdStreams streams, HouseholdGate gate) {
        this.plans = plans;
        this.streams = streams;
        this.gate = gate;
    }

    @Override
    public PlanFacts facts(HouseholdId householdId) {
        gate.pass(householdId);
        List<BaselinePlan> read = new ArrayList<>();
        List<LocalDate> outcomes = new ArrayList<>();
        for (PlanId planId : plans.of(householdId)) {
            read.add(new BaselinePlan(planId, streams.version(planId)));
            StandingFacts.numbered(streams.read(planId, READ), PlanEvent.class)
                    .forEach(fact ->
                            outcomes.add(Objects.requireNonNull(fact.event().validOn())));
        }
        return new PlanFacts(read, outcomes);
    }
}
