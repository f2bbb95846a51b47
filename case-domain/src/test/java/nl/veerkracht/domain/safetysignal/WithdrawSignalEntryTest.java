package nl.veerkracht.domain.safetysignal;

import static nl.veerkracht.domain.shared.Refusals.refused;

import java.util.List;
import java.util.Map;
import nl.veerkracht.domain.safetysignal.SafetyCommand.*;
import nl.veerkracht.domain.safetysignal.events.*;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.facts.FactRefusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WithdrawSignalEntryTest extends SafetyFixture {

    @Test
    void given_a_report_by_mistake__when_withdrawn__then_withdrawn() {
        given(recorded(), consulted(3), talked(4), weighed(5, false, false), reported(6))
                .when(withdraw(4))
                .expectEvents(withdrawn(4));
    }

    @Test
    void given_a_signal_in_the_wrong_file__when_withdrawn__then_there_is_none_any_more() {
        given(recorded()).when(withdraw(0)).expectEvents(withdrawn(0));
    }

    @Test
    void given_more_steps__when_the_recording_is_withdrawn__then_refused_naming_them() {
        refused(
                given(recorded(), consulted(3), talked(4)).when(withdraw(0)),
                FactRefusal.ENTRY_STILL_NEEDED,
                Map.of("entries", List.of(1L, 2L)));
    }

    @Test
    void given_a_weighing__when_its_conversation_is_withdrawn__then_refused_naming_it() {
        refused(
                given(recorded(), consulted(3), talked(4), weighed(5, false, false))
                        .when(withdraw(2)),
                FactRefusal.ENTRY_STILL_NEEDED,
                Map.of("entries", List.of(3L)));
    }

    @Test
    void given_a_report_in_danger__when_withdrawn_after_the_closing__then_refused_naming_it() {
        refused(
                given(recorded(), consulted(3), talked(4), weighed(5, true, false), reported(6), closed(7))
                        .when(withdraw(4)),
                FactRefusal.ENTRY_STILL_NEEDED,
                Map.of("entries", List.of(5L)));
    }

    @Test
    void given_a_closing_by_mistake__when_withdrawn__then_the_signal_goes_on() {
        SafetyEvent[] reopened = {
            recorded(), consulted(3), talked(4), weighed(5, false, false), helped(6, null), closed(7)
        };
        given(reopened).when(withdraw(5)).expectEvents(withdrawn(5));
        given(recorded(), consulted(3), talked(4), weighed(5, false, false), helped(6, null), closed(7), withdrawn(5))
                .when(close(8))
                .expectEvents(closed(8));
    }

    @Test
    void given_no_such_entry__then_refused() {
        refused(given(recorded()).when(withdraw(1)), FactRefusal.ENTRY_UNKNOWN);
    }

    @Test
    void given_a_withdrawn_entry__then_refused() {
        refused(given(recorded(), talked(4), withdrawn(1)).when(withdraw(1)), FactRefusal.ENTRY_NOT_STANDING);
    }

    private static SafetyEntryWithdrawn withdrawn(long entry) {
        return new SafetyEntryWithdrawn(SIGNAL, entry, CorrectionReason.WRONG_FILE);
    }

    private static WithdrawEntry withdraw(long entry) {
        return new WithdrawEntry(SIGNAL, BY, entry, CorrectionReason.WRONG_FILE);
    }
}
