package nl.veerkracht.domain.household;

import static nl.veerkracht.domain.household.Cares.*;
import static nl.veerkracht.domain.household.Households.*;

import java.util.List;
import java.util.Map;
import java.util.Set;
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
/** Corrections and withdrawals of care go through the same rules as its facts. */
class CorrectCareTest extends HouseholdFixture {

    @Test
    void a_reduction_is_corrected_from_the_volume_that_stood_before_it_and_not_from_its_own() {
        given(started(day(5, 1)), reduced(6, 3, day(7, 1)))
                .when(correct(3, reduce(4, day(7, 1))))
                .expectEvents(reduced(6, 4, day(7, 1)).replacing(replaces(3)));
    }

    @Test
    void a_correction_keeps_its_place_among_the_facts_of_its_day() {
        given(started(day(5, 1)), reduced(6, 4, day(7, 1)), reduced(4, 3, day(7, 1)))
                .when(correct(3, reduce(5, day(7, 1))))
                .expectEvents(reduced(6, 5, day(7, 1)).replacing(replaces(3)));
    }

    @Test
    void a_reduction_that_is_moved_past_another_comes_from_its_volume() {
        given(started(day(5, 1)), reduced(6, 4, day(7, 1)), reduced(4, 3, day(8, 1)))
                .when(correct(3, reduce(2, day(9, 1))))
                .expectEvents(reduced(3, 2, day(9, 1)).replacing(replaces(3)));
    }

    @Test
    void a_start_that_is_moved_past_what_stands_on_it__then_refused_naming_that() {
        refused(
                given(started(day(5, 1)), reduced(6, 3, day(7, 1))).when(correct(2, start(day(7, 2)))),
                FactRefusal.ENTRY_STILL_NEEDED,
                Map.of("entries", List.of(3L)));
        given(started(day(5, 1)), reduced(6, 3, day(7, 1)))
                .when(correct(2, start(day(7, 1))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_start_that_other_facts_stand_on_cannot_be_withdrawn() {
        refused(
                given(started(day(5, 1)), reduced(6, 3, day(7, 1)), careEnded(3, day(9, 1)))
                        .when(withdraw(2)),
                FactRefusal.ENTRY_STILL_NEEDED,
                Map.of("entries", List.of(3L, 4L)));
    }

    @Test
    void who_took_over_cannot_be_withdrawn_from_the_circle() {
        given(neighbour(), started(day(5, 1)))
                .when(takeOver(day(7, 1), NEIGHBOUR))
                .expectSuccessfulHandlerExecution();
        refused(
                given(
                                neighbour(),
                                started(day(5, 1)),
                                new ProfessionalCareReduced(
                                        HOUSEHOLD,
                                        CARE,
                                        6,
                                        3,
                                        CareUnit.HOUR,
                                        CareFrequency.PER_WEEK,
                                        day(7, 1),
                                        CareReductionReason.NETWORK_TAKES_OVER,
                                        Set.of(NEIGHBOUR),
                                        null))
                        .when(withdraw(2)),
                FactRefusal.ENTRY_STILL_NEEDED,
                Map.of("entries", List.of(4L)));
    }

    @Test
    void an_end_that_is_withdrawn_lets_the_care_run_on() {
        given(started(day(5, 1)), careEnded(6, day(7, 1)), new EntryWithdrawn(HOUSEHOLD, 3, CorrectionReason.OTHER))
                .when(reduce(3, day(9, 1)))
                .expectEvents(reduced(6, 3, day(9, 1)));
    }

    @Test
    void a_correction_is_about_the_same_arrangement() {
        refused(
                given(started(day(5, 1)))
                        .when(correct(
                                2,
                                new StartCare(
                                        HOUSEHOLD,
                                        BY,
                                        OTHER_CARE,
                                        SUPPORT,
                                        PROVIDER,
                                        6,
                                        CareUnit.HOUR,
                                        CareFrequency.PER_WEEK,
                                        CareForm.IN_KIND,
                                        day(5, 1),
                                        null))),
                FactRefusal.CORRECTION_OF_OTHER_SUBJECT);
    }

    private static CorrectEntry correct(long entry, Fact fact) {
        return new CorrectEntry(HOUSEHOLD, BY, entry, CorrectionReason.TYPING_ERROR, fact);
    }

    private static WithdrawEntry withdraw(long entry) {
        return new WithdrawEntry(HOUSEHOLD, BY, entry, CorrectionReason.OTHER);
    }

    private static Replaces replaces(long entry) {
        return new Replaces(entry, CorrectionReason.TYPING_ERROR);
    }
}
