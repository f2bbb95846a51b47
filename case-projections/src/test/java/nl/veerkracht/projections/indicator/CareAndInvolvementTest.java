package nl.veerkracht.projections.indicator;

import static nl.veerkracht.projections.casefile.History.GRANDMOTHER;
import static nl.veerkracht.projections.casefile.History.HOUSEHOLD;
import static nl.veerkracht.projections.casefile.History.day;
import static nl.veerkracht.projections.indicator.IndicatorHistory.baseline;
import static nl.veerkracht.projections.indicator.IndicatorHistory.enrolled;
import static nl.veerkracht.projections.indicator.IndicatorHistory.missing;
import static nl.veerkracht.projections.indicator.IndicatorHistory.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.veerkracht.domain.household.events.BaselineCare;
import nl.veerkracht.domain.household.events.CareForm;
import nl.veerkracht.domain.household.events.CareFrequency;
import nl.veerkracht.domain.household.events.CareIncreaseReason;
import nl.veerkracht.domain.household.events.CareLaw;
import nl.veerkracht.domain.household.events.CareProduct;
import nl.veerkracht.domain.household.events.CareReductionReason;
import nl.veerkracht.domain.household.events.CareUnit;
import nl.veerkracht.domain.household.events.ClosingReason;
import nl.veerkracht.domain.household.events.HouseholdFileClosed;
import nl.veerkracht.domain.household.events.ProfessionalCareIncreased;
import nl.veerkracht.domain.household.events.ProfessionalCareReduced;
import nl.veerkracht.domain.household.events.ProfessionalCareStarted;
import nl.veerkracht.domain.household.events.ProfessionalInvolvementRecorded;
import nl.veerkracht.domain.household.events.RetentionClass;
import nl.veerkracht.domain.shared.CareId;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.projections.indicator.Contribution.Missing;
import nl.veerkracht.projections.indicator.Contribution.Source;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CareAndInvolvementTest {

    private static final String FAMILY = HOUSEHOLD.value();
    private static final CareId CARE = new CareId("00000000-0000-4000-8000-0000000000c1");
    private static final OrganisationId PROVIDER = new OrganisationId("00000000-0000-4000-8000-0000000000e1");

    @Test
    void the_hours_of_a_day_are_told_less_those_of_the_baseline() {
        IndicatorHistory family = caredFor().then(reduced(8, 5, "2024-06-01", CareReductionReason.NETWORK_TAKES_OVER));

        assertThat(family.on("2024-07-31", "care-hours-6-months")).isEmpty();
        assertThat(family.on("2024-08-01", "care-hours-6-months")).containsExactly(said("2024-08-01", FAMILY, -300, 1));
        assertThat(family.on("2025-02-01", "care-hours-12-months"))
                .containsExactly(said("2025-02-01", FAMILY, -300, 1));
        assertThat(family.on("2025-02-01", "care-hours-24-months")).isEmpty();
        assertThat(family.contributions("care-hours-6-months", "2024-08-01"))
                .flatExtracting(Contribution::sources)
                .containsExactly(new Source(FAMILY, 3), new Source(FAMILY, 2), new Source(FAMILY, 4));
    }

    @Test
    void what_the_care_became_less_by_is_told_by_its_reason() {
        assertThat(reasons(caredFor().then(reduced(8, 5, "2024-06-01", CareReductionReason.GOAL_REACHED))))
                .containsExactly("GOAL_REACHED");
        assertThat(reasons(caredFor())).containsExactly((String) null);
        assertThat(reasons(caredFor()
                        .then(reduced(8, 5, "2024-06-01", CareReductionReason.GOAL_REACHED))
                        .then(reduced(5, 4, "2024-07-01", CareReductionReason.NETWORK_TAKES_OVER))))
                .containsExactly("SEVERAL");
    }

    private static List<String> reasons(IndicatorHistory family) {
        return family.contributions("care-hours-12-months", "2025-02-01").stream()
                .map(Contribution::category)
                .toList();
    }

    /** 2 days and nights in a month are 0.46 a week; 3 in four weeks are 0.75. */
    @Test
    void care_that_no_hours_can_be_made_of_is_told_in_its_own_unit_a_week() {
        IndicatorHistory family = enrolled()
                .then(started(3, CareUnit.ETMAAL, CareFrequency.PER_FOUR_WEEKS))
                .then(baseline(
                        2,
                        new BaselineCare(CARE, 2, CareUnit.ETMAAL, CareFrequency.PER_MONTH, day("2023-10-01"), null)));

        assertThat(family.on("2025-01-31", "care-etmalen-12-months")).isEmpty();
        assertThat(family.on("2025-02-01", "care-etmalen-12-months"))
                .containsExactly(said("2025-02-01", FAMILY, 29, 1));
        assertThat(family.on("2025-02-01", "care-hours-12-months")).containsExactly(said("2025-02-01", FAMILY, 0, 1));
    }

    @Test
    void who_has_no_such_care_then_or_at_the_baseline_is_not_measured_and_who_has_it_only_then_is() {
        assertThat(caredFor().on("2025-02-01", "care-pieces-12-months"))
                .containsExactly(missing(Missing.NO_SUCH_CARE, "2025-02-01", FAMILY));
        assertThat(enrolled().on("2025-02-01", "care-pieces-12-months"))
                .containsExactly(missing(Missing.NO_BASELINE, "2025-02-01", FAMILY));
        assertThat(enrolled()
                        .then(baseline(2))
                        .then(started(4, CareUnit.PIECE, CareFrequency.PER_WEEK))
                        .on("2025-02-01", "care-pieces-12-months"))
                .containsExactly(said("2025-02-01", FAMILY, 400, 1));
        assertThat(enrolled()
                        .then(baseline(
                                2,
                                new BaselineCare(
                                        CARE, 70, CareUnit.EURO, CareFrequency.PER_WEEK, day("2023-10-01"), null)))
                        .on("2025-02-01", "care-euros-12-months"))
                .containsExactly(said("2025-02-01", FAMILY, -7_000, 1));
    }

    private static ProfessionalCareStarted started(int volume, CareUnit unit, CareFrequency frequency) {
        return new ProfessionalCareStarted(
                HOUSEHOLD,
                CARE,
                new CareProduct(CareLaw.WMO, "02", null),
                PROVIDER,
                0,
                volume,
                unit,
                frequency,
                CareForm.IN_KIND,
                day("2023-10-01"),
                null,
                null);
    }

    @Test
    void care_that_is_reduced_later_does_not_change_the_figure_of_an_earlier_day() {
        IndicatorHistory family = caredFor().then(reduced(8, 5, "2024-09-01", CareReductionReason.NETWORK_TAKES_OVER));
        assertThat(family.on("2024-12-31", "care-hours-6-months")).containsExactly(said("2024-08-01", FAMILY, 0, 1));
    }

    @Test
    void without_a_baseline_or_with_a_closed_file_nothing_is_compared() {
        assertThat(enrolled().on("2024-08-01", "care-hours-6-months"))
                .containsExactly(missing(Missing.NO_BASELINE, "2024-08-01", FAMILY));
        assertThat(caredFor()
                        .then(new HouseholdFileClosed(
                                HOUSEHOLD, ClosingReason.DONE, RetentionClass.WMO, day("2024-08-01"), null))
                        .on("2024-09-01", "care-hours-6-months"))
                .containsExactly(missing(Missing.NOT_FOLLOWED, "2024-08-01", FAMILY));
    }

    @Test
    void a_reduction_is_sustained_when_there_is_no_more_care_on_any_day_of_six_months() {
        IndicatorHistory family = caredFor().then(reduced(8, 5, "2024-06-01", CareReductionReason.NETWORK_TAKES_OVER));

        assertThat(family.on("2024-11-30", "sustained-reduction")).isEmpty();
        assertThat(family.on("2024-12-01", "sustained-reduction"))
                .containsExactly(said("2024-12-01", CARE.value() + "/4", 1, 1));
        assertThat(family.contributions("sustained-reduction", "2024-12-01"))
                .extracting(Contribution::category)
                .containsExactly("NETWORK_TAKES_OVER");
    }

    @Test
    void a_reduction_that_was_undone_for_some_weeks_is_not_sustained() {
        IndicatorHistory family = caredFor()
                .then(reduced(8, 5, "2024-06-01", CareReductionReason.NETWORK_TAKES_OVER))
                .then(new ProfessionalCareIncreased(
                        HOUSEHOLD,
                        CARE,
                        5,
                        7,
                        CareUnit.HOUR,
                        CareFrequency.PER_WEEK,
                        day("2024-09-01"),
                        CareIncreaseReason.values()[0],
                        null))
                .then(reduced(7, 5, "2024-10-01", CareReductionReason.AT_REQUEST));

        assertThat(family.on("2024-12-01", "sustained-reduction"))
                .containsExactly(said("2024-12-01", CARE.value() + "/4", 0, 1));
    }

    @Test
    void a_reduction_that_is_no_effect_of_the_programme_is_not_asked_about() {
        assertThat(caredFor()
                        .then(reduced(8, 5, "2024-06-01", CareReductionReason.BUDGET_OR_WAITING_LIST))
                        .on("2025-06-01", "sustained-reduction"))
                .isEmpty();
    }

    /** 7 contacts in 61 days are 3.493 in a month of 30.4375 days; 2 in 31 days are 1.9637. */
    @Test
    void contacts_per_month_of_the_last_quarter_of_a_year_are_told_less_those_of_the_first() {
        IndicatorHistory family = enrolled()
                .then(involvement("2024-02-01", "2024-04-02", 7))
                .then(involvement("2024-07-01", "2024-08-01", 99))
                .then(involvement("2024-11-01", "2024-12-02", 2));

        assertThat(family.on("2025-01-31", "involvement-change")).isEmpty();
        assertThat(family.on("2025-02-01", "involvement-change")).containsExactly(said("2025-02-01", FAMILY, -153, 1));
    }

    @Test
    void involvement_that_nobody_recorded_is_missing() {
        assertThat(enrolled().on("2025-02-01", "involvement-change"))
                .containsExactly(missing(Missing.NO_BASELINE, "2025-02-01", FAMILY));
        assertThat(enrolled().then(involvement("2024-02-01", "2024-04-02", 7)).on("2025-02-01", "involvement-change"))
                .containsExactly(missing(Missing.NOT_RECORDED, "2025-02-01", FAMILY));
    }

    private static IndicatorHistory caredFor() {
        return enrolled()
                .then(started(8, CareUnit.HOUR, CareFrequency.PER_WEEK))
                .then(baseline(
                        2, new BaselineCare(CARE, 8, CareUnit.HOUR, CareFrequency.PER_WEEK, day("2023-10-01"), null)));
    }

    private static ProfessionalCareReduced reduced(int from, int to, String on, CareReductionReason reason) {
        return new ProfessionalCareReduced(
                HOUSEHOLD,
                CARE,
                from,
                to,
                CareUnit.HOUR,
                CareFrequency.PER_WEEK,
                day(on),
                reason,
                Set.of(GRANDMOTHER),
                null);
    }

    private static ProfessionalInvolvementRecorded involvement(String from, String until, int contacts) {
        return new ProfessionalInvolvementRecorded(
                HOUSEHOLD, PROVIDER, 0, day(from), day(until), contacts, contacts * 50, null);
    }
}
