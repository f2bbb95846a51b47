package nl.veerkracht.domain.household;

import static nl.veerkracht.domain.household.Cares.*;
import static nl.veerkracht.domain.household.Households.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.veerkracht.domain.household.CareCommand.*;
import nl.veerkracht.domain.household.CaseCommand.*;
import nl.veerkracht.domain.household.HouseholdCommand.*;
import nl.veerkracht.domain.household.events.*;
import nl.veerkracht.domain.shared.*;
import nl.veerkracht.domain.shared.facts.FactRefusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordBaselineTest extends HouseholdFixture {

    @Test
    void given_care_and_a_circle__when_recorded__then_it_is_what_stood_on_that_day() {
        given(
                        neighbour(),
                        inCircle(AUNT, "Tante", Tie.FAMILY, day(7, 1)),
                        started(day(5, 1), LocalDate.of(2025, 5, 1)),
                        reduced(6, 4, day(6, 1)),
                        enrolled(day(6, 15)))
                .when(recordBaseline(day(6, 30)))
                .expectEvents(new BaselineRecorded(
                        HOUSEHOLD,
                        PROGRAMME,
                        List.of(new BaselineCare(
                                CARE, 4, CareUnit.HOUR, CareFrequency.PER_WEEK, day(5, 1), LocalDate.of(2025, 5, 1))),
                        1,
                        List.of(),
                        day(6, 30),
                        null));
    }

    @Test
    void given_no_care_and_no_circle__then_that_is_a_baseline_too() {
        given(enrolled(day(6, 1))).when(recordBaseline(day(6, 1))).expectEvents(baseline(day(6, 1)));
    }

    @Test
    void care_that_ended_or_that_starts_later_is_not_in_it() {
        given(started(day(5, 1)), careEnded(6, day(6, 1)), enrolled(day(6, 1)))
                .when(recordBaseline(day(6, 1)))
                .expectEvents(baseline(day(6, 1)));
        given(started(day(6, 2)), enrolled(day(6, 1)))
                .when(recordBaseline(day(6, 1)))
                .expectEvents(baseline(day(6, 1)));
    }

    @Test
    void before_it_takes_part_and_from_the_day_of_ending__then_refused() {
        refused(given(enrolled(day(6, 1))).when(recordBaseline(day(5, 31))), HouseholdRefusal.NOT_ENROLLED);
        refused(
                given(enrolled(day(6, 1)), ended(day(9, 1))).when(recordBaseline(day(9, 1))),
                HouseholdRefusal.NOT_ENROLLED);
        given(enrolled(day(6, 1)), ended(day(9, 1)))
                .when(recordBaseline(day(8, 31)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void once_for_each_participation() {
        refused(
                given(enrolled(day(6, 1)), baseline(day(6, 1))).when(recordBaseline(day(6, 2))),
                CareRefusal.BASELINE_ALREADY_RECORDED);
        given(enrolled(day(6, 1)), baseline(day(6, 1)), ended(day(7, 1)), enrolled(day(8, 1)))
                .when(recordBaseline(day(8, 2)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void on_the_day_of_a_reduction_on_the_first_day_it_shows_the_lower_volume() {
        given(started(day(5, 1)), reduced(6, 3, day(6, 1)), enrolled(day(6, 1)))
                .when(recordBaseline(day(6, 1)))
                .expectEvents(new BaselineRecorded(
                        HOUSEHOLD,
                        PROGRAMME,
                        List.of(new BaselineCare(CARE, 3, CareUnit.HOUR, CareFrequency.PER_WEEK, day(5, 1), null)),
                        0,
                        List.of(),
                        day(6, 1),
                        null));
    }

    @Test
    void in_the_future__then_refused() {
        refused(given(enrolled(day(6, 1))).when(recordBaseline(TODAY.plusDays(1))), FactRefusal.DATE_IN_FUTURE);
    }

    @Test
    void moved_to_the_day_of_the_first_outcome__then_refused() {
        refused(
                given(started(day(5, 1)), enrolled(day(6, 1)), baseline(day(6, 1)), reduced(6, 3, day(9, 1)))
                        .when(correct(4, recordBaseline(day(9, 1)))),
                CareRefusal.BASELINE_AFTER_OUTCOME);
        given(started(day(5, 1)), enrolled(day(6, 1)), baseline(day(6, 1)), reduced(6, 3, day(9, 1)))
                .when(correct(4, recordBaseline(day(8, 31))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void when_an_outcome_stands_on_it__then_it_cannot_be_withdrawn() {
        refused(
                given(started(day(5, 1)), enrolled(day(6, 1)), baseline(day(6, 1)), reduced(6, 3, day(9, 1)))
                        .when(new WithdrawEntry(HOUSEHOLD, BY, 4, CorrectionReason.OTHER)),
                FactRefusal.ENTRY_STILL_NEEDED,
                Map.of("entries", List.of(5L)));
    }

    @Test
    void correcting_care_does_nothing_to_the_baseline_and_correcting_the_baseline_makes_it_anew() {
        BaselineRecorded six = new BaselineRecorded(
                HOUSEHOLD,
                PROGRAMME,
                List.of(new BaselineCare(CARE, 6, CareUnit.HOUR, CareFrequency.PER_WEEK, day(5, 1), null)),
                0,
                List.of(),
                day(6, 1),
                null);
        StartCare eight = new StartCare(
                HOUSEHOLD,
                BY,
                CARE,
                SUPPORT,
                PROVIDER,
                8,
                CareUnit.HOUR,
                CareFrequency.PER_WEEK,
                CareForm.IN_KIND,
                day(5, 1),
                null);
        ProfessionalCareStarted corrected = new ProfessionalCareStarted(
                HOUSEHOLD,
                CARE,
                SUPPORT,
                PROVIDER,
                3,
                8,
                CareUnit.HOUR,
                CareFrequency.PER_WEEK,
                CareForm.IN_KIND,
                day(5, 1),
                null,
                new Replaces(2, CorrectionReason.NEW_INFORMATION));
        given(started(day(5, 1)), enrolled(day(6, 1)), six)
                .when(new CorrectEntry(HOUSEHOLD, BY, 2, CorrectionReason.NEW_INFORMATION, eight))
                .expectEvents(corrected);
        given(started(day(5, 1)), enrolled(day(6, 1)), six, corrected)
                .when(correct(4, recordBaseline(day(6, 1))))
                .expectEvents(new BaselineRecorded(
                        HOUSEHOLD,
                        PROGRAMME,
                        List.of(new BaselineCare(CARE, 8, CareUnit.HOUR, CareFrequency.PER_WEEK, day(5, 1), null)),
                        0,
                        List.of(),
                        day(6, 1),
                        new Replaces(4, CorrectionReason.OTHER)));
    }

    @Test
    void from_the_day_on_which_a_plan_was_adopted__then_refused() {
        plans = new Surroundings.PlanFacts(List.of(), List.of(day(9, 1)));

        refused(given(enrolled(day(6, 1))).when(recordBaseline(day(9, 1))), CareRefusal.BASELINE_AFTER_OUTCOME);
        refused(given(enrolled(day(6, 1))).when(recordBaseline(day(9, 2))), CareRefusal.BASELINE_AFTER_OUTCOME);
        given(enrolled(day(6, 1))).when(recordBaseline(day(8, 31))).expectEvents(baseline(day(8, 31)));
    }

    @Test
    void corrected_to_that_day__then_refused() {
        plans = new Surroundings.PlanFacts(List.of(), List.of(day(9, 1)));

        refused(
                given(enrolled(day(6, 1)), baseline(day(6, 1))).when(correct(3, recordBaseline(day(9, 1)))),
                CareRefusal.BASELINE_AFTER_OUTCOME);
        given(enrolled(day(6, 1)), baseline(day(6, 1)))
                .when(correct(3, recordBaseline(day(8, 31))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_plan_that_was_adopted_on_the_first_day_or_outside_the_participation_is_no_outcome_of_it() {
        plans = new Surroundings.PlanFacts(List.of(), List.of(day(3, 1), day(6, 1), day(8, 1)));

        given(enrolled(day(6, 1)), ended(day(8, 1)))
                .when(recordBaseline(day(7, 31)))
                .expectEvents(baseline(day(7, 31)));
    }

    @Test
    void the_plans_that_were_read_stand_in_it_with_their_versions() {
        BaselinePlan read = new BaselinePlan(new PlanId("77777777-0000-4000-8000-000000000001"), 5);
        plans = new Surroundings.PlanFacts(List.of(read), List.of());

        given(enrolled(day(6, 1)))
                .when(recordBaseline(day(6, 1)))
                .expectEvents(new BaselineRecorded(HOUSEHOLD, PROGRAMME, List.of(), 0, List.of(read), day(6, 1), null));
    }

    private static CorrectEntry correct(long entry, Fact fact) {
        return new CorrectEntry(HOUSEHOLD, BY, entry, CorrectionReason.OTHER, fact);
    }
}
