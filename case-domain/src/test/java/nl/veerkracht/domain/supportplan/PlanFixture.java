package nl.veerkracht.domain.supportplan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.PlanId;
import nl.veerkracht.domain.supportplan.PlanSurroundings.Belonging;
import nl.veerkracht.domain.supportplan.PlanSurroundings.CoordinatorFacts;
import nl.veerkracht.domain.supportplan.PlanSurroundings.Helping;
import nl.veerkracht.domain.supportplan.PlanSurroundings.HouseholdFacts;
import nl.veerkracht.domain.supportplan.PlanSurroundings.RunningPlans;
import nl.veerkracht.domain.supportplan.events.PlanEvent;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/**
 * A plan on 15 January 2024, of a household with a mother and her son of 13, with her sister in the circle from October to
 * Christmas, a neighbour in it since October, and an organisation that gives care. There is one coordinator, since 9 October.
 */
abstract class PlanFixture {

    boolean fileIsOpen = true;
    boolean anotherPlanRuns;
    YearMonth sonBornIn = YearMonth.of(2010, 6);
    Set<OrganisationId> coordinatorWorksFor = Set.of();
    boolean worksForSocialTeam;

    @Nullable
    LocalDate careEnded;

    final List<String> reserved = new ArrayList<>();
    private FixtureConfiguration<SupportPlan> fixture = new AggregateTestFixture<>(SupportPlan.class);

    @BeforeEach
    void prepare() {
        fixture = new AggregateTestFixture<>(SupportPlan.class);
        Clock clock = Clock.fixed(Instant.parse("2024-01-15T09:00:00Z"), ZoneId.of("Europe/Amsterdam"));
        fixture.registerInjectableResource(new PlanSurroundings(
                clock,
                household -> facts(),
                this::coordinator,
                this::exists,
                new RunningPlans() {
                    @Override
                    public boolean claim(HouseholdId householdId, PlanId planId) {
                        reserved.add("claimed by " + planId);
                        return !anotherPlanRuns;
                    }

                    @Override
                    public void release(HouseholdId householdId, PlanId planId) {
                        reserved.add("released by " + planId);
                    }
                },
                2));
    }

    private HouseholdFacts facts() {
        return new HouseholdFacts(
                Plans.HOUSEHOLD_VERSION,
                "GM1952",
                fileIsOpen,
                List.of(
                        new Belonging(Plans.MOTHER, new Period(LocalDate.of(2015, 6, 1), null)),
                        new Belonging(Plans.SON, new Period(LocalDate.of(2015, 6, 1), null))),
                List.of(
                        new Belonging(Plans.SISTER, new Period(Plans.day(10, 1), Plans.day(12, 25))),
                        new Belonging(Plans.NEIGHBOUR, new Period(Plans.day(10, 1), null))),
                Map.of(Plans.SON, sonBornIn),
                List.of(new Helping(Plans.ORGANISATION, new Period(Plans.day(1, 1), careEnded))));
    }

    private Optional<CoordinatorFacts> coordinator(PersonId personId, LocalDate on, String municipality) {
        boolean registered = Meetings.COORDINATOR.equals(personId) || Plans.NEIGHBOUR.equals(personId);
        return registered && municipality.equals("GM1952") && !on.isBefore(Plans.day(10, 9))
                ? Optional.of(
                        new CoordinatorFacts(Meetings.COORDINATOR_VERSION, coordinatorWorksFor, worksForSocialTeam))
                : Optional.empty();
    }

    private boolean exists(OrganisationId organisationId, LocalDate on, String municipality) {
        return !organisationId.equals(Plans.UNKNOWN_ORGANISATION) && municipality.equals("GM1952");
    }

    /** A plan that was started, with the given facts from entry 1 on. */
    TestExecutor<SupportPlan> given(PlanEvent... facts) {
        List<PlanEvent> events = new ArrayList<>(List.of(Plans.started()));
        events.addAll(List.of(facts));
        return fixture.given(events);
    }

    /** A plan with these facts and {@code last} behind them. */
    TestExecutor<SupportPlan> given(PlanEvent[] facts, PlanEvent... last) {
        return given(Stream.concat(Stream.of(facts), Stream.of(last)).toArray(PlanEvent[]::new));
    }

    /** A plan with exactly these facts. */
    TestExecutor<SupportPlan> givenOnly(PlanEvent... facts) {
        return fixture.given(List.of(facts));
    }

    TestExecutor<SupportPlan> givenNothing() {
        return fixture.givenNoPriorActivity();
    }
}
