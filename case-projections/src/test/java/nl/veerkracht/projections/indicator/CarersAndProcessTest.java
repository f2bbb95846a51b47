package nl.veerkracht.projections.indicator;

import static nl.veerkracht.projections.casefile.History.DAUGHTER;
import static nl.veerkracht.projections.casefile.History.GRANDMOTHER;
import static nl.veerkracht.projections.casefile.History.HOUSEHOLD;
import static nl.veerkracht.projections.casefile.History.MOTHER;
import static nl.veerkracht.projections.casefile.History.PROGRAMME;
import static nl.veerkracht.projections.casefile.History.day;
import static nl.veerkracht.projections.casefile.History.member;
import static nl.veerkracht.projections.casefile.History.tie;
import static nl.veerkracht.projections.indicator.IndicatorHistory.enrolled;
import static nl.veerkracht.projections.indicator.IndicatorHistory.missing;
import static nl.veerkracht.projections.indicator.IndicatorHistory.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.veerkracht.domain.assessment.events.AssessmentRecorded;
import nl.veerkracht.domain.assessment.events.Moment;
import nl.veerkracht.domain.assessment.events.Respondent;
import nl.veerkracht.domain.assessment.events.ScaleScore;
import nl.veerkracht.domain.household.events.CarerIdentified;
import nl.veerkracht.domain.household.events.EntryWithdrawn;
import nl.veerkracht.domain.household.events.HoursBand;
import nl.veerkracht.domain.household.events.MemberRole;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.PlanId;
import nl.veerkracht.domain.shared.Replaces;
import nl.veerkracht.domain.supportplan.events.LegalFrame;
import nl.veerkracht.domain.supportplan.events.PlanForm;
import nl.veerkracht.domain.supportplan.events.ScoreScale;
import nl.veerkracht.domain.supportplan.events.SupportPlanStarted;
import nl.veerkracht.projections.indicator.Contribution.Missing;
import nl.veerkracht.projections.indicator.Contribution.Source;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CarersAndProcessTest {

    private static final PlanId PLAN = new PlanId("00000000-0000-4000-8000-0000000000d1");

    @Test
    void a_carer_is_burdened_from_a_score_of_four_on() {
        assertThat(measured(3, "light")).containsExactly(said("2024-05-01", GRANDMOTHER.value(), 0, 1));
        assertThat(measured(4, "moderate")).containsExactly(said("2024-05-01", GRANDMOTHER.value(), 1, 1));
    }

    private static List<IndicatorHistory.Said> measured(int score, String band) {
        return enrolled()
                .then(tie(GRANDMOTHER, 1, "2023-01-01"))
                .then(carer(GRANDMOTHER, "2023-06-01"))
                .then(assessment(GRANDMOTHER, score, band, "2024-05-01"))
                .on("2025-01-01", "carers-burdened");
    }

    @Test
    void the_last_measurement_tells() {
        assertThat(enrolled()
                        .then(carer(GRANDMOTHER, "2024-03-01"))
                        .then(assessment(GRANDMOTHER, 9, "heavy", "2024-05-01"))
                        .then(assessment(GRANDMOTHER, 2, "light", "2025-04-01"))
                        .on("2025-05-01", "carers-burdened"))
                .containsExactly(said("2025-04-01", GRANDMOTHER.value(), 0, 1));
    }

    @Test
    void a_carer_whom_nobody_measured_is_missing_and_not_unburdened() {
        assertThat(enrolled().then(carer(GRANDMOTHER, "2024-03-01")).on("2025-01-01", "carers-burdened"))
                .containsExactly(missing(Missing.NOT_RECORDED, "2024-03-01", GRANDMOTHER.value()));
    }

    @Test
    void a_child_who_cares_is_not_counted_among_the_adults() {
        assertThat(enrolled()
                        .then(member(DAUGHTER, MemberRole.CHILD, "2020-01-01"))
                        .then(carer(DAUGHTER, "2024-03-01"))
                        .on("2025-01-01", "carers-burdened"))
                .isEmpty();
    }

    /** In the tests' terms the municipality looks into a report within six weeks. */
    @Test
    void a_term_that_ended_was_kept_or_not() {
        IndicatorHistory reported = enrolled()
                .then(new SupportPlanStarted(
                        PLAN,
                        HOUSEHOLD,
                        1,
                        PlanForm.CARE_PLAN,
                        LegalFrame.SOCIAL_SUPPORT_ACT,
                        ScoreScale.ZERO_TO_TEN,
                        day("2026-02-02"),
                        day("2026-02-10"),
                        null));

        assertThat(reported.on("2026-02-03", "terms-kept")).isEmpty();
        assertThat(reported.contributions("terms-kept", "2026-03-31"))
                .extracting(Contribution::numerator, each -> each.on().toString(), Contribution::category)
                .contains(tuple(0L, "2026-03-16", "INVESTIGATION"));
    }

    @Test
    void corrections_are_counted_among_the_entries_of_the_day_on_which_they_were_recorded() {
        IndicatorHistory corrected = enrolled()
                .then(tie(GRANDMOTHER, 1, "2024-03-01"))
                // In Groningen it is the second day of February already.
                .at("2024-02-01T23:30:00Z")
                .then(tie(GRANDMOTHER, 2, "2024-03-01").replacing(new Replaces(2, CorrectionReason.TYPING_ERROR)))
                .then(new EntryWithdrawn(HOUSEHOLD, 3, CorrectionReason.WRONG_FILE));

        String file = HOUSEHOLD.value();
        assertThat(corrected.on("2024-12-31", "corrections"))
                .containsExactly(
                        said("2024-02-01", file + "/0", 0, 3),
                        said("2024-02-02", file + "/3", 1, 1),
                        said("2024-02-02", file + "/4", 1, 1));
        assertThat(corrected.contributions("corrections", "2024-12-31"))
                .extracting(Contribution::category)
                .containsExactly(null, "TYPING_ERROR", "WRONG_FILE");
        assertThat(corrected.contributions("corrections", "2024-12-31").get(1).sources())
                .containsExactly(new Source(file, 2), new Source(file, 3));
    }

    @Test
    void what_the_product_does_not_record_is_not_nothing() {
        assertThat(Indicators.find("buddy-matches", 1).orElseThrow().isRecorded())
                .isFalse();
        assertThat(Indicators.all().stream().filter(Indicator::isRecorded)).hasSize(27);
    }

    private static CarerIdentified carer(PersonId person, String from) {
        return new CarerIdentified(HOUSEHOLD, person, MOTHER, HoursBand.values()[0], day(from), null);
    }

    private static AssessmentRecorded assessment(PersonId person, int score, String band, String on) {
        return new AssessmentRecorded(
                HOUSEHOLD,
                1,
                "ediz-plus",
                "2012",
                PROGRAMME,
                Moment.T0,
                person,
                Respondent.CARER,
                List.of(),
                List.of(new ScaleScore("total", score, band)),
                0,
                day(on),
                null);
    }
}
