package nl.veerkracht.domain.contract;

import static nl.veerkracht.domain.contract.EventSamples.PROGRAMME;
import static nl.veerkracht.domain.contract.EventSamples.REPLACES;
import static nl.veerkracht.domain.contract.EventSamples.UNTIL;
import static nl.veerkracht.domain.contract.EventSamples.VALID;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.veerkracht.domain.contract.EventSamples.Sample;
import nl.veerkracht.domain.household.events.TargetGroup;
import nl.veerkracht.domain.programme.events.*;
import nl.veerkracht.domain.shared.CorrectionReason;

/** The examples of a programme's events. */
final class ProgrammeSamples {

    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 10, 1);

    private final List<Sample> samples = new ArrayList<>();

    private ProgrammeSamples() {
        add(
                "programme.started",
                new ProgrammeStarted(
                        PROGRAMME, "MG-VEERKRACHT", "Sociale veerkracht", "GM1952", VALID, UNTIL, REPLACES),
                new ProgrammeStarted(PROGRAMME, "MG-VEERKRACHT", "Sociale veerkracht", "GM1952", VALID, UNTIL, null));
        scope();
        money();
        indicators();
        reporting();
        ProgrammeEntryWithdrawn withdrawn = new ProgrammeEntryWithdrawn(PROGRAMME, 4, CorrectionReason.WRONG_DATE);
        add("programme.entry-withdrawn", withdrawn, withdrawn);
    }

    static List<Sample> all() {
        return List.copyOf(new ProgrammeSamples().samples);
    }

    private void scope() {
        add(
                "programme.population-estimated",
                new PopulationEstimated(PROGRAMME, 600, VALID, REPLACES),
                new PopulationEstimated(PROGRAMME, 0, VALID, null));
        add(
                "programme.scope-set",
                new ScopeSet(
                        PROGRAMME,
                        Set.of(TargetGroup.OGGZ, TargetGroup.COMPLEX_YOUTH_CARE),
                        Set.of("WK195202", "WK195201"),
                        VALID,
                        REPLACES),
                new ScopeSet(PROGRAMME, Set.of(TargetGroup.OGGZ), Set.of(), VALID, null));
        add(
                "programme.partner-joined",
                new PartnerJoined(PROGRAMME, "Amsterdam UMC", PartnerRole.RESEARCH, VALID, REPLACES),
                new PartnerJoined(PROGRAMME, "Humanitas", PartnerRole.OTHER, VALID, null));
        add(
                "programme.partner-left",
                new PartnerLeft(PROGRAMME, "Amsterdam UMC", VALID, REPLACES),
                new PartnerLeft(PROGRAMME, "Humanitas", VALID, null));
    }

    private void money() {
        add(
                "programme.budget-set",
                new BudgetSet(PROGRAMME, 70_000_000, VALID, REPLACES),
                new BudgetSet(PROGRAMME, 0, VALID, null));
        add(
                "programme.funding-granted",
                new FundingGranted(
                        PROGRAMME, "Nationaal Programma Groningen", FunderKind.NPG, 70_000_000, VALID, REPLACES),
                new FundingGranted(PROGRAMME, "Een fonds", FunderKind.OTHER, 1, VALID, null));
    }

    private void indicators() {
        add(
                "programme.target-set",
                new TargetSet(PROGRAMME, "households-reached", 2024, 40, VALID, REPLACES),
                new TargetSet(PROGRAMME, "households-reached", null, 120, VALID, null));
        add(
                "programme.indicator-published",
                new IndicatorPublished(
                        PROGRAMME,
                        "goal-attainment",
                        2,
                        VALID,
                        new IndicatorTexts(
                                "Behaalde doelen",
                                "Goals reached",
                                "doelen met een laatste score van 6 of hoger",
                                "goals whose last score is 6 or more",
                                "doelen met een score",
                                "goals with a score"),
                        IndicatorUnit.PERCENT,
                        IndicatorDirection.UP,
                        IndicatorFrequency.YEAR,
                        IndicatorSource.SUPPORT_PLANS,
                        10),
                new IndicatorPublished(
                        PROGRAMME,
                        "households-reached",
                        1,
                        VALID,
                        new IndicatorTexts(
                                "Bereikte huishoudens",
                                "Households reached",
                                "huishoudens die meededen",
                                "households that took part",
                                null,
                                null),
                        IndicatorUnit.HOUSEHOLDS,
                        IndicatorDirection.UP,
                        IndicatorFrequency.QUARTER,
                        IndicatorSource.HOUSEHOLD_FILES,
                        5));
    }

    private void reporting() {
        ReportingPeriodClosed closed = new ReportingPeriodClosed(PROGRAMME, FIRST_DAY, VALID);
        add("programme.reporting-period-closed", closed, closed);
        FiguresFinalised definitive = new FiguresFinalised(PROGRAMME, FIRST_DAY, VALID);
        add("programme.figures-finalised", definitive, definitive);
        FiguresRevised revised = new FiguresRevised(PROGRAMME, FIRST_DAY, VALID, RevisionReason.LATE_ENTRIES);
        add("programme.figures-revised", revised, revised);
    }

    private void add(String name, Object full, Object minimal) {
        samples.add(new Sample(name, "full", full));
        samples.add(new Sample(name, "minimal", minimal));
    }
}
