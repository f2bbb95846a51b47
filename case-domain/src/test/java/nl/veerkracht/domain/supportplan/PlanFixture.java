package nl.veerkracht.domain.supportplan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.domain.shared.PlanId;
import nl.veerkracht.domain.supportplan.PlanSurroundings.Belonging;
import nl.veerkracht.domain.supportplan.PlanSurroundings.HouseholdFacts;
import nl.veerkracht.domain.supportplan.events.PlanEvent;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.BeforeEach;

/** A plan on 15 January 2024, of a household with a mother, and her sister in the circle from October to Christmas. */
abstract class PlanFixture {

    boolean fileIsOpen = true;
    boolean anotherPlanRuns;
    final List<String> reserved = new ArrayList<>();
    private FixtureConfiguration<SupportPlan> fixture = new AggregateTestFixture<>(SupportPlan.class);

    @BeforeEach
    void prepare() {
        fixture = new AggregateTestFixture<>(SupportPlan.class);
        Clock clock = Clock.fixed(Instant.parse("2024-01-15T09:00:00Z"), ZoneId.of("Europe/Amsterdam"));
        fixture.registerInjectableResource(
                new PlanSurroundings(clock, household -> facts(), new PlanSurroundings.RunningPlans() {
                    @Override
                    public boolean claim(HouseholdId householdId, PlanId planId) {
                        reserved.add("claimed by " + planId);
                        return !anotherPlanRuns;
                    }

                    @Override
                    public void release(HouseholdId householdId, PlanId planId) {
                        reserved.add("released by " + planId);
                    }
                }));
    }

    private HouseholdFacts facts() {
        return new HouseholdFacts(
                Plans.HOUSEHOLD_VERSION,
                fileIsOpen,
                List.of(new Belonging(Plans.MOTHER, new Period(LocalDate.of(2015, 6, 1), null))),
                List.of(new Belonging(Plans.SISTER, new Period(Plans.day(10, 1), Plans.day(12, 25)))));
    }

    /** A plan that was started, with the given facts from entry 1 on. */
    TestExecutor<SupportPlan> given(PlanEvent... facts) {
        List<PlanEvent> events = new ArrayList<>(List.of(Plans.started()));
        events.addAll(List.of(facts));
        return fixture.given(events);
    }

    /** A plan with exactly these facts. */
    TestExecutor<SupportPlan> givenOnly(PlanEvent... facts) {
        return fixture.given(List.of(facts));
    }

    TestExecutor<SupportPlan> givenNothing() {
        return fixture.givenNoPriorActivity();
    }
}
