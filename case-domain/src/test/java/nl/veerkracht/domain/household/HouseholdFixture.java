package nl.veerkracht.domain.household;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.veerkracht.domain.household.Surroundings.ClosingCheck;
import nl.veerkracht.domain.household.Surroundings.ProgrammeFacts;
import nl.veerkracht.domain.household.events.CareLaw;
import nl.veerkracht.domain.household.events.HouseholdEvent;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.RefusalCode;
import nl.veerkracht.domain.shared.Refusals;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.BeforeEach;

/** A household on 15 January 2024, with the surroundings written out. */
abstract class HouseholdFixture {

    final List<ClosingCheck> closingChecks = new ArrayList<>();
    final Map<PersonId, List<Period>> claimed = new HashMap<>();
    final List<PersonId> livingElsewhere = new ArrayList<>();
    Surroundings.PlanFacts plans = new Surroundings.PlanFacts(List.of(), List.of());
    private FixtureConfiguration<Household> fixture = new AggregateTestFixture<>(Household.class);

    @BeforeEach
    void prepare() {
        fixture = new AggregateTestFixture<>(Household.class);
        Clock clock = Clock.fixed(Instant.parse("2024-01-15T09:00:00Z"), ZoneId.of("Europe/Amsterdam"));
        ProgrammeFacts programme =
                new ProgrammeFacts("GM1952", new Period(LocalDate.of(2023, 2, 1), LocalDate.of(2026, 2, 1)), 0);
        fixture.registerInjectableResource(new Surroundings(
                clock,
                (municipality, neighbourhood, date) -> neighbourhood.equals("WK195201"),
                id -> id.equals(Households.PROGRAMME) ? Optional.of(programme) : Optional.empty(),
                (person, household, periods) -> {
                    claimed.put(person, periods);
                    return !livingElsewhere.contains(person);
                },
                (id, household) -> Optional.ofNullable(Cares.PROVIDERS.get(id)),
                (law, category, date) -> law == CareLaw.WMO && category.equals("02"),
                household -> plans,
                List.of((household, date) -> closingChecks.stream()
                        .flatMap(check -> check.obstacle(household, date).stream())
                        .findFirst())));
    }

    /** A file with the given facts from entry 2 on; entries 0 and 1 are the registration and its lead. */
    TestExecutor<Household> given(HouseholdEvent... facts) {
        return fixture.given(Households.file(facts));
    }

    TestExecutor<Household> givenNothing() {
        return fixture.givenNoPriorActivity();
    }

    static void refused(ResultValidator<Household> result, RefusalCode code) {
        Refusals.refused(result, code);
    }

    static void refused(ResultValidator<Household> result, RefusalCode code, Map<String, Object> parameters) {
        Refusals.refused(result, code, parameters);
    }
}
