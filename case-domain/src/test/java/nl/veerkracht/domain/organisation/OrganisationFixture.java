package nl.veerkracht.domain.organisation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.domain.organisation.OrganisationCommand.RegisterOrganisation;
import nl.veerkracht.domain.organisation.events.OrganisationEndReason;
import nl.veerkracht.domain.organisation.events.OrganisationEnded;
import nl.veerkracht.domain.organisation.events.OrganisationEvent;
import nl.veerkracht.domain.organisation.events.OrganisationRegistered;
import nl.veerkracht.domain.organisation.events.OrganisationType;
import nl.veerkracht.domain.shared.Actor;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.OrganisationId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.BeforeEach;

/** An organisation on 15 January 2024, with the surroundings written out. */
abstract class OrganisationFixture {

    static final LocalDate TODAY = LocalDate.of(2024, 1, 15);
    static final OrganisationId ORGANISATION = new OrganisationId("55555555-0000-4000-8000-000000000001");
    static final OrganisationId OTHER = new OrganisationId("55555555-0000-4000-8000-000000000002");
    static final Actor REGIONAL_MANAGER = new Actor("r-1", Actor.Role.REGIONAL_MANAGER, "", "GM1952");
    static final By BY = new By(REGIONAL_MANAGER, null);

    final List<String> takenNames = new ArrayList<>();
    final List<String> claimedNames = new ArrayList<>();
    private FixtureConfiguration<Organisation> fixture = new AggregateTestFixture<>(Organisation.class);

    @BeforeEach
    void prepare() {
        fixture = new AggregateTestFixture<>(Organisation.class);
        Clock clock = Clock.fixed(Instant.parse("2024-01-15T09:00:00Z"), ZoneId.of("Europe/Amsterdam"));
        fixture.registerInjectableResource(new OrganisationSurroundings(clock, registration -> {
            claimedNames.add(registration.name());
            return !takenNames.contains(registration.name());
        }));
    }

    TestExecutor<Organisation> given(OrganisationEvent... facts) {
        return fixture.given((Object[]) facts);
    }

    TestExecutor<Organisation> givenNothing() {
        return fixture.givenNoPriorActivity();
    }

    static LocalDate day(int month, int dayOfMonth) {
        return LocalDate.of(2023, month, dayOfMonth);
    }

    static By onScreen(long version) {
        return new By(REGIONAL_MANAGER, version);
    }

    static OrganisationRegistered registered() {
        return new OrganisationRegistered(
                ORGANISATION, "GM1952", "Zorggroep Voorbeeld", OrganisationType.CARE_PROVIDER, day(3, 1), null);
    }

    static OrganisationEnded ended(LocalDate untilDate) {
        return new OrganisationEnded(ORGANISATION, untilDate, OrganisationEndReason.MERGED, null);
    }

    static RegisterOrganisation register(String name, LocalDate fromDate) {
        return new RegisterOrganisation(ORGANISATION, BY, name, OrganisationType.CARE_PROVIDER, fromDate);
    }
}
