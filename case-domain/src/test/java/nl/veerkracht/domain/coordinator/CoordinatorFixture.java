package nl.veerkracht.domain.coordinator;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.veerkracht.domain.coordinator.CoordinatorSurroundings.OrganisationFacts;
import nl.veerkracht.domain.coordinator.events.CoordinatorEmployed;
import nl.veerkracht.domain.coordinator.events.CoordinatorEmploymentEnded;
import nl.veerkracht.domain.coordinator.events.CoordinatorEndReason;
import nl.veerkracht.domain.coordinator.events.CoordinatorEnded;
import nl.veerkracht.domain.coordinator.events.CoordinatorEvent;
import nl.veerkracht.domain.coordinator.events.CoordinatorProfileChanged;
import nl.veerkracht.domain.coordinator.events.CoordinatorRegistered;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.Actor;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.domain.shared.PersonId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.BeforeEach;

/** A coordinator on 15 January 2024, with the surroundings written out. */
abstract class CoordinatorFixture {

    static final LocalDate TODAY = LocalDate.of(2024, 1, 15);
    static final PersonId COORDINATOR = new PersonId("66666666-0000-4000-8000-000000000001");
    static final OrganisationId PROVIDER = new OrganisationId("55555555-0000-4000-8000-000000000001");
    static final OrganisationId PROVIDER_NEARBY = new OrganisationId("55555555-0000-4000-8000-000000000002");
    static final OrganisationId NOWHERE = new OrganisationId("55555555-0000-4000-8000-000000000009");
    static final By BY = new By(new Actor("r-1", Actor.Role.REGIONAL_MANAGER, "", "GM1952"), null);
    static final PersonalValue NAME = PersonalValue.clear(COORDINATOR, "Joukje Voorbeeld");
    static final PersonalValue CONTACT = PersonalValue.clear(COORDINATOR, "06-00000000");

    final Map<PersonId, String> listed = new HashMap<>();
    private FixtureConfiguration<Coordinator> fixture = new AggregateTestFixture<>(Coordinator.class);

    @BeforeEach
    void prepare() {
        fixture = new AggregateTestFixture<>(Coordinator.class);
        Map<OrganisationId, OrganisationFacts> organisations = Map.of(
                PROVIDER, new OrganisationFacts("GM1952", new Period(day(1, 1), day(12, 1)), 3),
                PROVIDER_NEARBY, new OrganisationFacts("GM0014", new Period(day(1, 1), null), 0));
        fixture.registerInjectableResource(new CoordinatorSurroundings(
                Clock.fixed(Instant.parse("2024-01-15T09:00:00Z"), ZoneId.of("Europe/Amsterdam")),
                id -> Optional.ofNullable(organisations.get(id)),
                (municipality, date) -> Set.of("GM1952", "GM0014").contains(municipality) && date.getYear() >= 2018,
                listed::put));
    }

    TestExecutor<Coordinator> given(CoordinatorEvent... facts) {
        return fixture.given((Object[]) facts);
    }

    TestExecutor<Coordinator> givenNothing() {
        return fixture.givenNoPriorActivity();
    }

    static LocalDate day(int month, int dayOfMonth) {
        return LocalDate.of(2023, month, dayOfMonth);
    }

    /** From 1 March 2023, in Midden-Groningen. */
    static CoordinatorRegistered registered() {
        return new CoordinatorRegistered(
                COORDINATOR, "GM1952", NAME, CONTACT, Set.of("nl", "fy"), Set.of("GM1952"), day(3, 1), null);
    }

    static CoordinatorProfileChanged changed(LocalDate fromDate) {
        return new CoordinatorProfileChanged(COORDINATOR, Set.of("nl"), Set.of("GM1952", "GM0014"), fromDate, null);
    }

    static CoordinatorEmployed employed(LocalDate fromDate) {
        return new CoordinatorEmployed(COORDINATOR, PROVIDER, 3, fromDate, null);
    }

    static CoordinatorEmploymentEnded employmentEnded(LocalDate untilDate) {
        return new CoordinatorEmploymentEnded(COORDINATOR, PROVIDER, untilDate, null);
    }

    static CoordinatorEnded ended(LocalDate untilDate) {
        return new CoordinatorEnded(COORDINATOR, untilDate, CoordinatorEndReason.STOPPED, null);
    }
}
