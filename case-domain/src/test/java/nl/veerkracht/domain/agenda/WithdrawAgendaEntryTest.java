package nl.veerkracht.domain.agenda;

import nl.veerkracht.domain.agenda.events.AgendaEntryWithdrawn;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.facts.FactRefusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** {@link AgendaCommand.WithdrawEntry}. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WithdrawAgendaEntryTest extends AgendaFixture {

    private static final AgendaEntryWithdrawn WITHDRAWN =
            new AgendaEntryWithdrawn(HOUSEHOLD, 0, CorrectionReason.NEW_INFORMATION);

    @Test
    void given_an_ask__when_withdrawn__then_it_stands_no_more() {
        given(asked(6)).when(withdraw(0)).expectEvents(WITHDRAWN);
    }

    @Test
    void of_an_entry_that_is_not_there__then_refused() {
        refused(given(asked(6)).when(withdraw(1)), FactRefusal.ENTRY_UNKNOWN);
        refused(given().when(withdraw(0)), FactRefusal.ENTRY_UNKNOWN);
    }

    @Test
    void of_an_entry_that_was_withdrawn__then_refused() {
        refused(given(asked(6), WITHDRAWN).when(withdraw(0)), FactRefusal.ENTRY_NOT_STANDING);
    }

    @Test
    void on_a_screen_that_is_stale__then_refused() {
        refused(
                given(asked(6), asked(7))
                        .when(new AgendaCommand.WithdrawEntry(
                                AGENDA, HOUSEHOLD, new By(BY.actor(), 0L), 0, CorrectionReason.NEW_INFORMATION)),
                FactRefusal.STALE_VERSION);
    }
}
