package nl.veerkracht.projections.casefile;

import static nl.veerkracht.projections.casefile.History.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import nl.veerkracht.domain.household.events.*;
import nl.veerkracht.domain.shared.CareId;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.Replaces;
import nl.veerkracht.projections.casefile.CareHoursPerWeek.Series;
import nl.veerkracht.projections.casefile.CarePicture.Care;
import nl.veerkracht.projections.casefile.CarePicture.Change;
import nl.veerkracht.projections.casefile.CarePicture.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProfessionalCareTest {

    private static final CareId SUPPORT = new CareId("00000000-0000-4000-8000-0000000000c1");
    private static final CareId STAY = new CareId("00000000-0000-4000-8000-0000000000c2");
    private static final OrganisationId PROVIDER = new OrganisationId("00000000-0000-4000-8000-0000000000e1");

    private final History history = registered()
            .then(tie(GRANDMOTHER, 1, "2024-01-15"))
            .then(started(SUPPORT, 6, CareUnit.HOUR, CareFrequency.PER_WEEK, "2024-01-20", null))
            .then(new ProfessionalCareReduced(
                    HOUSEHOLD,
                    SUPPORT,
                    6,
                    3,
                    CareUnit.HOUR,
                    CareFrequency.PER_WEEK,
                    day("2024-02-01"),
                    CareReductionReason.NETWORK_TAKES_OVER,
                    Set.of(GRANDMOTHER),
                    null));

    @Test
    void a_reduction_that_is_agreed_is_told_before_it_holds() {
        Care care = onlyCare("2024-01-31");

        assertThat(care.volume()).isEqualTo(6);
        assertThat(care.hoursPerWeek()).isEqualByComparingTo("6.00");
        assertThat(care.changes()).isEmpty();
        assertThat(care.agreedChanges())
                .containsExactly(new Change(
                        4,
                        Kind.REDUCED,
                        day("2024-02-01"),
                        6,
                        3,
                        CareReductionReason.NETWORK_TAKES_OVER,
                        null,
                        Set.of(GRANDMOTHER),
                        new EffectOfProgramme.Effect("effect-of-the-programme", 1, false)));
    }

    @Test
    void from_its_day_on_the_lower_volume_stands() {
        Care care = onlyCare("2024-02-01");

        assertThat(care.volume()).isEqualTo(3);
        assertThat(care.hoursPerWeek()).isEqualByComparingTo("3.00");
        assertThat(care.changes()).hasSize(1);
        assertThat(care.agreedChanges()).isEmpty();
    }

    @Test
    void care_that_starts_later_is_agreed_and_counts_from_its_first_day() {
        assertThat(care("2024-01-19").running()).isEmpty();
        assertThat(care("2024-01-19").agreed()).extracting(Care::volume).containsExactly(6);
        assertThat(care("2024-01-19").totals().hoursPerWeek()).isNull();
        assertThat(care("2024-01-20").totals().hoursPerWeek()).isEqualByComparingTo("6.00");
    }

    @Test
    void care_that_ended_is_former_from_the_day_without_it_and_then_there_are_no_hours() {
        history.then(new ProfessionalCareEnded(
                HOUSEHOLD,
                SUPPORT,
                3,
                CareUnit.HOUR,
                CareFrequency.PER_WEEK,
                day("2024-03-01"),
                CareReductionReason.GOAL_REACHED,
                Set.of(),
                null));

        assertThat(onlyCare("2024-02-29").untilDate()).isEqualTo(day("2024-03-01"));
        assertThat(care("2024-03-01").running()).isEmpty();
        assertThat(care("2024-03-01").former()).extracting(Care::volume).containsExactly(3);
        assertThat(care("2024-03-01").totals().hoursPerWeek()).isEqualByComparingTo("0.00");
    }

    @Test
    void care_runs_out_on_the_day_until_which_it_was_arranged() {
        History other = registered()
                .then(started(STAY, 2, CareUnit.ETMAAL, CareFrequency.PER_WEEK, "2024-02-01", "2024-03-01"));

        assertThat(other.on("2024-02-29").care().running()).hasSize(1);
        assertThat(other.on("2024-03-01").care().former()).hasSize(1);
    }

    @Test
    void what_no_hours_can_be_made_of_is_a_series_of_its_own() {
        history.then(started(STAY, 2, CareUnit.ETMAAL, CareFrequency.PER_WEEK, "2024-01-20", null));

        assertThat(care("2024-01-20").running())
                .extracting(Care::hoursPerWeek)
                .containsExactly(new BigDecimal("6.00"), null);
        assertThat(care("2024-01-20").totals())
                .isEqualTo(new CareHoursPerWeek.Totals(
                        "care-hours-per-week",
                        1,
                        new BigDecimal("6.00"),
                        List.of(new Series(CareUnit.ETMAAL, CareFrequency.PER_WEEK, 2, 1))));
    }

    @Test
    void a_change_that_is_entered_later_for_an_earlier_day_makes_the_volume_before_another_one() {
        history.then(new ProfessionalCareIncreased(
                HOUSEHOLD,
                SUPPORT,
                6,
                8,
                CareUnit.HOUR,
                CareFrequency.PER_WEEK,
                day("2024-01-25"),
                CareIncreaseReason.CRISIS,
                null));

        assertThat(onlyCare("2024-02-01").changes())
                .extracting(Change::fromVolume, Change::toVolume)
                .containsExactly(tuple(6, 8), tuple(8, 3));
    }

    @Test
    void a_baseline_stays_what_it_was_when_care_is_corrected() {
        history.then(new BaselineRecorded(
                        HOUSEHOLD,
                        PROGRAMME,
                        List.of(new BaselineCare(
                                SUPPORT, 6, CareUnit.HOUR, CareFrequency.PER_WEEK, day("2024-01-20"), null)),
                        1,
                        List.of(),
                        day("2024-01-25"),
                        null))
                .then(started(SUPPORT, 9, CareUnit.HOUR, CareFrequency.PER_WEEK, "2024-01-20", null)
                        .replacing(new Replaces(3, CorrectionReason.NEW_INFORMATION)));

        assertThat(onlyCare("2024-01-25").volume()).isEqualTo(9);
        assertThat(care("2024-01-25").baselines()).singleElement().satisfies(baseline -> assertThat(
                        baseline.totals().hoursPerWeek())
                .isEqualTo("6.00"));
        assertThat(care("2024-01-24").baselines()).isEmpty();
    }

    @Test
    void what_professionals_did_is_told_from_the_first_day_of_its_period() {
        history.then(new ProfessionalInvolvementRecorded(
                HOUSEHOLD, PROVIDER, 0, day("2024-01-01"), day("2024-02-01"), 4, 210, null));

        assertThat(care("2023-12-31").involvements()).isEmpty();
        assertThat(care("2024-01-01").involvements())
                .containsExactly(
                        new CarePicture.Involvement(5, PROVIDER, day("2024-01-01"), day("2024-02-01"), 4, 210));
    }

    private CarePicture care(String date) {
        return history.on(date).care();
    }

    private Care onlyCare(String date) {
        assertThat(care(date).running()).hasSize(1);
        return care(date).running().get(0);
    }

    private static ProfessionalCareStarted started(
            CareId care, int volume, CareUnit unit, CareFrequency frequency, String from, @Nullable String until) {
        return new ProfessionalCareStarted(
                HOUSEHOLD,
                care,
                new CareProduct(CareLaw.WMO, "02", null),
                PROVIDER,
                0,
                volume,
                unit,
                frequency,
                CareForm.IN_KIND,
                day(from),
                until == null ? null : day(until),
                null);
    }
}
