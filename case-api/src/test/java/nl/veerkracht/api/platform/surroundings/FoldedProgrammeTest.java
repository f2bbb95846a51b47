package nl.veerkracht.api.platform.surroundings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.veerkracht.api.platform.surroundings.RegisterStreams.Standings;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme.Funding;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme.Partner;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme.ReportingPeriod;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme.Revision;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme.Scope;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme.Status;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme.Target;
import nl.veerkracht.domain.household.events.TargetGroup;
import nl.veerkracht.domain.programme.events.*;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.domain.shared.ProgrammeId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** How a programme is on a day, by what stands about it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FoldedProgrammeTest {

    private static final ProgrammeId PROGRAMME = new ProgrammeId("44444444-0000-4000-8000-000000000001");
    private static final LocalDate TODAY = day(7, 15);

    private static LocalDate day(int month, int dayOfMonth) {
        return LocalDate.of(2024, month, dayOfMonth);
    }

    /** @return the programme of which these facts stand beside its start, each recorded an hour after the one before */
    private static RegisteredProgramme with(ProgrammeEvent... facts) {
        List<ProgrammeEvent> all = IntStream.rangeClosed(0, facts.length)
                .mapToObj(place -> place == 0 ? started() : facts[place - 1])
                .toList();
        return FoldedProgramme.on(
                TODAY,
                new Standings<>(
                        all,
                        List.of(),
                        IntStream.rangeClosed(0, facts.length)
                                .mapToObj(FoldedProgrammeTest::hour)
                                .toList(),
                        facts.length));
    }

    private static Instant hour(int hour) {
        return Instant.parse("2024-07-15T00:00:00Z").plusSeconds(3600L * hour);
    }

    private static ProgrammeEvent started() {
        return new ProgrammeStarted(PROGRAMME, "MG", "Veerkracht", "GM1952", day(1, 1), LocalDate.of(2027, 1, 1), null);
    }

    @Test
    void of_a_programme_that_only_started_nothing_else_is_known() {
        RegisteredProgramme programme = with();
        assertThat(programme.code()).isEqualTo("MG");
        assertThat(programme.municipality()).isEqualTo("GM1952");
        assertThat(programme.period()).isEqualTo(new Period(day(1, 1), LocalDate.of(2027, 1, 1)));
        assertThat(programme.populationEstimate()).isNull();
        assertThat(programme.scope()).isNull();
        assertThat(programme.money().budgetCents()).isNull();
        assertThat(programme.money().missingCents()).isNull();
        assertThat(programme.version()).isZero();
    }

    @Test
    void the_latest_day_counts_whatever_was_recorded_first() {
        RegisteredProgramme programme = with(
                new PopulationEstimated(PROGRAMME, 650, day(6, 1), null),
                new PopulationEstimated(PROGRAMME, 600, day(2, 1), null),
                new TargetSet(PROGRAMME, "persons-reached", 2024, 90, day(5, 1), null),
                new TargetSet(PROGRAMME, "persons-reached", 2024, 80, day(2, 1), null),
                new TargetSet(PROGRAMME, "persons-reached", null, 300, day(2, 1), null));
        assertThat(programme.populationEstimate()).isEqualTo(650);
        assertThat(programme.targets())
                .containsExactlyInAnyOrder(
                        new Target("persons-reached", 2024, 90), new Target("persons-reached", null, 300));
    }

    @Test
    void what_is_agreed_for_a_day_to_come_does_not_count_yet() {
        RegisteredProgramme programme = with(
                new ScopeSet(PROGRAMME, Set.of(TargetGroup.OGGZ), Set.of("WK195201"), day(1, 1), null),
                new ScopeSet(PROGRAMME, Set.of(TargetGroup.OGGZ), Set.of(), day(7, 16), null),
                new BudgetSet(PROGRAMME, 1000, day(7, 15), null),
                new BudgetSet(PROGRAMME, 2000, day(7, 16), null));
        assertThat(programme.scope()).isEqualTo(new Scope(Set.of(TargetGroup.OGGZ), Set.of("WK195201"), day(1, 1)));
        assertThat(programme.money().budgetCents()).isEqualTo(1000);
    }

    @Test
    void what_nobody_promised_of_the_budget_is_missing() {
        RegisteredProgramme programme = with(
                new BudgetSet(PROGRAMME, 1500, day(1, 1), null),
                new FundingGranted(PROGRAMME, "NPG", FunderKind.NPG, 1210, day(2, 1), null),
                new FundingGranted(PROGRAMME, "Gemeente", FunderKind.MUNICIPALITY, 90, day(1, 15), null));
        assertThat(programme.money().fundings())
                .containsExactly(
                        new Funding("Gemeente", FunderKind.MUNICIPALITY, 90, day(1, 15)),
                        new Funding("NPG", FunderKind.NPG, 1210, day(2, 1)));
        assertThat(programme.money().grantedCents()).isEqualTo(1300);
        assertThat(programme.money().missingCents()).isEqualTo(200);
    }

    @Test
    void a_partner_is_listed_with_its_days() {
        RegisteredProgramme programme = with(
                new PartnerJoined(PROGRAMME, "UMC", PartnerRole.RESEARCH, day(2, 1), null),
                new PartnerJoined(PROGRAMME, "Team", PartnerRole.EXECUTION, day(1, 1), null),
                new PartnerLeft(PROGRAMME, "UMC", day(3, 1), null),
                new PartnerJoined(PROGRAMME, "UMC", PartnerRole.OTHER, day(9, 1), null));
        assertThat(programme.partners())
                .containsExactly(
                        new Partner("Team", PartnerRole.EXECUTION, day(1, 1), null),
                        new Partner("UMC", PartnerRole.RESEARCH, day(2, 1), day(3, 1)),
                        new Partner("UMC", PartnerRole.OTHER, day(9, 1), null));
    }

    @Test
    void a_period_says_when_its_figures_were_closed_finalised_and_revised() {
        RegisteredProgramme programme = with(
                new ReportingPeriodClosed(PROGRAMME, day(4, 1), day(7, 1)),
                new ReportingPeriodClosed(PROGRAMME, day(1, 1), day(4, 1)),
                new FiguresFinalised(PROGRAMME, day(1, 1), day(4, 1)),
                new FiguresRevised(PROGRAMME, day(1, 1), day(4, 1), RevisionReason.LATE_ENTRIES));
        assertThat(programme.periods())
                .containsExactly(
                        new ReportingPeriod(
                                day(1, 1),
                                day(4, 1),
                                hour(2),
                                hour(3),
                                List.of(new Revision(hour(4), RevisionReason.LATE_ENTRIES))),
                        new ReportingPeriod(day(4, 1), day(7, 1), hour(1), null, List.of()));
        assertThat(programme.periods())
                .extracting(ReportingPeriod::status)
                .containsExactly(Status.DEFINITIVE, Status.PROVISIONAL);
        assertThat(programme.periods().get(0).revisedAt()).containsExactly(hour(4));
    }

    @Test
    void a_definition_is_there_in_all_its_versions() {
        IndicatorTexts texts = new IndicatorTexts("Daden", "Acts", "wat gedaan is", "what was done", null, null);
        IndicatorPublished[] versions = IntStream.of(1, 2)
                .mapToObj(version -> new IndicatorPublished(
                        PROGRAMME,
                        "acts",
                        version,
                        day(1, 1),
                        texts,
                        IndicatorUnit.COUNT,
                        IndicatorDirection.UP,
                        IndicatorFrequency.QUARTER,
                        IndicatorSource.SUPPORT_PLANS,
                        5))
                .toArray(IndicatorPublished[]::new);
        assertThat(with(versions).definitions()).isEqualTo(Arrays.asList(versions));
    }
}
