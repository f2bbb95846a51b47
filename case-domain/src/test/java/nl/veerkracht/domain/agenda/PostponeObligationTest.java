package nl.veerkracht.domain.agenda;

import java.time.LocalDate;
import nl.veerkracht.domain.agenda.AgendaSurroundings.ObligationFacts;
import nl.veerkracht.domain.agenda.events.AgendaEntryWithdrawn;
import nl.veerkracht.domain.agenda.events.ObligationKind;
import nl.veerkracht.domain.agenda.events.ObligationPostponed;
import nl.veerkracht.domain.agenda.events.PostponementReason;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.facts.FactRefusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** An early review that is due on 10 January; today is the 15th, and it can be postponed up to 15 April. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PostponeObligationTest extends AgendaFixture {

    @Test
    void given_something_is_to_be_done__when_postponed__then_the_day_on_which_it_was_due_is_kept() {
        given().when(postpone("2024-02-01", "2024-01-15")).expectEvents(postponed("2024-02-01", "2024-01-15"));
    }

    @Test
    void it_can_be_postponed_again_also_to_an_earlier_day() {
        given(postponed("2024-02-01", "2024-01-15"))
                .when(postpone("2024-01-20", "2024-01-15"))
                .expectEvents(postponed("2024-01-20", "2024-01-15"));
    }

    @Test
    void of_something_that_is_not_to_be_done__then_refused() {
        obligations.clear();
        refused(given().when(postpone("2024-02-01", "2024-01-15")), AgendaRefusal.OBLIGATION_UNKNOWN);
    }

    @Test
    void on_a_day_before_the_fact_from_which_it_follows__then_refused() {
        refused(given().when(postpone("2024-02-01", "2024-01-01")), AgendaRefusal.OBLIGATION_UNKNOWN);
        given().when(postpone("2024-02-01", "2024-01-02")).expectEvents(postponed("2024-02-01", "2024-01-02"));
    }

    @Test
    void of_something_that_is_done__then_refused() {
        obligations.put(
                OBLIGATION,
                new ObligationFacts(
                        ObligationKind.EARLY_REVIEW, LocalDate.of(2024, 1, 10), true, LocalDate.of(2024, 4, 15)));
        refused(given().when(postpone("2024-02-01", "2024-01-15")), AgendaRefusal.OBLIGATION_DONE);
    }

    @Test
    void of_something_that_was_settled__then_refused() {
        refused(
                given(SettleObligationTest.settled("2024-01-15")).when(postpone("2024-02-01", "2024-01-15")),
                AgendaRefusal.OBLIGATION_DONE);
    }

    @Test
    void to_a_day_that_is_not_after_the_day_on_which_it_is_due__then_refused() {
        refused(given().when(postpone("2024-01-10", "2024-01-05")), AgendaRefusal.POSTPONEMENT_NOT_LATER);
        given().when(postpone("2024-01-11", "2024-01-05")).expectEvents(postponed("2024-01-11", "2024-01-05"));
    }

    @Test
    void of_what_is_overdue_to_the_day_itself__then_refused() {
        refused(given().when(postpone("2024-01-15", "2024-01-15")), AgendaRefusal.POSTPONEMENT_NOT_LATER);
        given().when(postpone("2024-01-16", "2024-01-15")).expectEvents(postponed("2024-01-16", "2024-01-15"));
    }

    @Test
    void further_ahead_than_anything_can_be_postponed__then_refused() {
        refused(given().when(postpone("2024-04-16", "2024-01-15")), AgendaRefusal.POSTPONEMENT_TOO_FAR);
        given().when(postpone("2024-04-15", "2024-01-15")).expectEvents(postponed("2024-04-15", "2024-01-15"));
    }

    @Test
    void on_a_day_that_is_still_to_come__then_refused() {
        refused(given().when(postpone("2024-02-01", "2024-01-16")), FactRefusal.DATE_IN_FUTURE);
    }

    @Test
    void given_the_wrong_day__when_corrected__then_the_right_one_stands_in_its_place() {
        given(postponed("2024-02-01", "2024-01-15"))
                .when(correct(0, postpone("2024-01-25", "2024-01-15")))
                .expectEvents(postponed("2024-01-25", "2024-01-15").replacing(replaces(0)));
    }

    @Test
    void when_withdrawn__then_it_is_due_as_before() {
        given(postponed("2024-02-01", "2024-01-15"))
                .when(withdraw(0))
                .expectEvents(new AgendaEntryWithdrawn(HOUSEHOLD, 0, CorrectionReason.NEW_INFORMATION));
    }

    static AgendaCommand.PostponeObligation postpone(String to, String on) {
        return new AgendaCommand.PostponeObligation(
                AGENDA,
                HOUSEHOLD,
                BY,
                OBLIGATION,
                LocalDate.parse(to),
                PostponementReason.ASKED_BY_FAMILY,
                LocalDate.parse(on));
    }

    static ObligationPostponed postponed(String to, String on) {
        return new ObligationPostponed(
                HOUSEHOLD,
                OBLIGATION,
                ObligationKind.EARLY_REVIEW,
                LocalDate.of(2024, 1, 10),
                LocalDate.parse(to),
                PostponementReason.ASKED_BY_FAMILY,
                LocalDate.parse(on),
                null);
    }
}
