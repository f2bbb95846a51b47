package nl.veerkracht.domain.agenda;

import nl.veerkracht.domain.agenda.events.AgendaEntryWithdrawn;
import nl.veerkracht.domain.shared.CorrectionReason;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AskEarlyReviewTest extends AgendaFixture {

    @Test
    void given_an_increase_soon_after_a_reduction__when_asked__then_the_ask_names_both() {
        given().when(ask(6)).expectEvents(asked(6));
    }

    @Test
    void given_the_increase_was_corrected__when_asked__then_the_ask_names_the_first_of_its_chain() {
        given().when(ask(8)).expectEvents(asked(7));
    }

    @Test
    void of_another_increase_it_is_asked_as_well() {
        given(asked(6)).when(ask(8)).expectEvents(asked(7));
    }

    @Test
    void given_it_was_asked__when_asked_again__then_refused() {
        refused(given(asked(6)).when(ask(6)), AgendaRefusal.EARLY_REVIEW_ALREADY_ASKED);
    }

    @Test
    void given_it_was_asked_before_the_increase_was_corrected__when_asked_again__then_refused() {
        refused(given(asked(7)).when(ask(8)), AgendaRefusal.EARLY_REVIEW_ALREADY_ASKED);
    }

    @Test
    void given_the_ask_was_withdrawn__when_asked_again__then_refused() {
        refused(
                given(asked(6), new AgendaEntryWithdrawn(HOUSEHOLD, 0, CorrectionReason.NEW_INFORMATION))
                        .when(ask(6)),
                AgendaRefusal.EARLY_REVIEW_ALREADY_ASKED);
    }

    @Test
    void of_an_entry_that_is_no_increase__then_refused() {
        refused(given().when(ask(4)), AgendaRefusal.NO_CAUSE_FOR_EARLY_REVIEW);
        refused(given().when(ask(12)), AgendaRefusal.NO_CAUSE_FOR_EARLY_REVIEW);
    }

    @Test
    void of_an_entry_that_was_corrected__then_refused() {
        refused(given().when(ask(7)), AgendaRefusal.NO_CAUSE_FOR_EARLY_REVIEW);
    }

    @Test
    void given_the_reduction_was_withdrawn__then_refused() {
        changes.remove(0);
        refused(given().when(ask(6)), AgendaRefusal.NO_CAUSE_FOR_EARLY_REVIEW);
    }
}
