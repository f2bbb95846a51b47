package nl.veerkracht.domain.agenda;

import nl.veerkracht.domain.agenda.events.AgendaEntryWithdrawn;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.facts.FactRefusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** {@link AgendaCommand.CorrectEntry}. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CorrectAgendaEntryTest extends AgendaFixture {

    @Test
    void given_an_ask__when_corrected__then_it_is_made_anew_in_its_place() {
        given(asked(6)).when(correct(0, ask(6))).expectEvents(asked(6).replacing(replaces(0)));
    }

    @Test
    void to_an_ask_without_cause__then_refused() {
        refused(given(asked(6)).when(correct(0, ask(4))), AgendaRefusal.NO_CAUSE_FOR_EARLY_REVIEW);
    }

    @Test
    void to_an_ask_for_another_increase__then_refused() {
        refused(given(asked(6)).when(correct(0, ask(8))), FactRefusal.CORRECTION_OF_OTHER_SUBJECT);
    }

    @Test
    void of_an_entry_that_is_not_there__then_refused() {
        refused(given(asked(6)).when(correct(1, ask(6))), FactRefusal.ENTRY_UNKNOWN);
    }

    @Test
    void of_an_entry_that_was_withdrawn__then_refused() {
        refused(
                given(asked(6), new AgendaEntryWithdrawn(HOUSEHOLD, 0, CorrectionReason.NEW_INFORMATION))
                        .when(correct(0, ask(6))),
                FactRefusal.ENTRY_NOT_STANDING);
    }
}
