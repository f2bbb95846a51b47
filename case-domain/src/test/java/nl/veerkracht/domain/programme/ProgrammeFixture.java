package nl.veerkracht.domain.programme;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.veerkracht.domain.programme.events.BudgetSet;
import nl.veerkracht.domain.programme.events.FunderKind;
import nl.veerkracht.domain.programme.events.FundingGranted;
import nl.veerkracht.domain.programme.events.IndicatorDirection;
import nl.veerkracht.domain.programme.events.IndicatorFrequency;
import nl.veerkracht.domain.programme.events.IndicatorPublished;
import nl.veerkracht.domain.programme.events.IndicatorSource;
import nl.veerkracht.domain.programme.events.IndicatorTexts;
import nl.veerkracht.domain.programme.events.IndicatorUnit;
import nl.veerkracht.domain.programme.events.PartnerJoined;
import nl.veerkracht.domain.programme.events.PartnerRole;
import nl.veerkracht.domain.programme.events.ProgrammeEvent;
import nl.veerkracht.domain.programme.events.ProgrammeStarted;
import nl.veerkracht.domain.programme.events.ReportingPeriodClosed;
import nl.veerkracht.domain.shared.Actor;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.ProgrammeId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.BeforeEach;

/** A programme from 1 January 2023 until 1 January 2026, on 15 January 2024, with the surroundings written out. */
abstract class ProgrammeFixture {

    static final LocalDate TODAY = LocalDate.of(2024, 1, 15);
    static final LocalDate FROM = LocalDate.of(2023, 1, 1);
    static final LocalDate UNTIL = LocalDate.of(2026, 1, 1);
    static final ProgrammeId PROGRAMME = new ProgrammeId("44444444-0000-4000-8000-000000000001");
    static final Actor MANAGER = new Actor("p-1", Actor.Role.MANAGER, "", "GM1952");
    static final By BY = new By(MANAGER, null);
    static final Replaces REPLACES_0 = new Replaces(0, CorrectionReason.TYPING_ERROR);
    static final Replaces REPLACES_1 = new Replaces(1, CorrectionReason.TYPING_ERROR);
    static final IndicatorTexts TEXTS = new IndicatorTexts(
            "Bereikte huishoudens",
            "Households reached",
            "huishoudens die meedoen",
            "households taking part",
            null,
            null);

    final List<String> takenCodes = new ArrayList<>();
    final List<String> claimedCodes = new ArrayList<>();
    private FixtureConfiguration<Programme> fixture = new AggregateTestFixture<>(Programme.class);

    @BeforeEach
    void prepare() {
        fixture = new AggregateTestFixture<>(Programme.class);
        Clock clock = Clock.fixed(Instant.parse("2024-01-15T09:00:00Z"), ZoneId.of("Europe/Amsterdam"));
        fixture.registerInjectableResource(new ProgrammeSurroundings(
                clock,
                started -> {
                    claimedCodes.add(started.code());
                    return !takenCodes.contains(started.code());
                },
                (municipality, neighbourhood, date) -> municipality.equals("GM1952")
                        && Set.of("WK195201", "WK195202").contains(neighbourhood)
                        && !date.isBefore(LocalDate.of(2018, 1, 1)),
                (code, version) -> code.equals("households-reached") && version <= 2
                        ? Optional.of(new IndicatorDefinition(
                                code,
                                version,
                                TEXTS,
                                IndicatorUnit.HOUSEHOLDS,
                                IndicatorDirection.UP,
                                IndicatorFrequency.QUARTER,
                                IndicatorSource.HOUSEHOLD_FILES,
                                5))
                        : Optional.empty()));
    }

    TestExecutor<Programme> given(ProgrammeEvent... facts) {
        return fixture.given((Object[]) facts);
    }

    TestExecutor<Programme> givenNothing() {
        return fixture.givenNoPriorActivity();
    }

    static LocalDate day(int month, int dayOfMonth) {
        return LocalDate.of(2023, month, dayOfMonth);
    }

    static By onScreen(long version) {
        return new By(MANAGER, version);
    }

    static ProgrammeStarted started() {
        return new ProgrammeStarted(PROGRAMME, "MG-VEERKRACHT", "Sociale veerkracht", "GM1952", FROM, UNTIL, null);
    }

    static BudgetSet budget(long totalCents, LocalDate on) {
        return new BudgetSet(PROGRAMME, totalCents, on, null);
    }

    static FundingGranted funding(long amountCents, LocalDate on) {
        return new FundingGranted(PROGRAMME, "Nationaal Programma Groningen", FunderKind.NPG, amountCents, on, null);
    }

    static PartnerJoined joined(LocalDate fromDate) {
        return new PartnerJoined(PROGRAMME, "Amsterdam UMC", PartnerRole.RESEARCH, fromDate, null);
    }

    static IndicatorPublished published(int version, LocalDate validFrom) {
        return new IndicatorPublished(
                PROGRAMME,
                "households-reached",
                version,
                validFrom,
                TEXTS,
                IndicatorUnit.HOUSEHOLDS,
                IndicatorDirection.UP,
                IndicatorFrequency.QUARTER,
                IndicatorSource.HOUSEHOLD_FILES,
                5);
    }

    static ReportingPeriodClosed closed(LocalDate fromDate, LocalDate untilDate) {
        return new ReportingPeriodClosed(PROGRAMME, fromDate, untilDate);
    }
}
