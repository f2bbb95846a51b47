package nl.veerkracht.domain.safetysignal;

import static nl.veerkracht.domain.shared.Refusals.refused;

import nl.veerkracht.domain.safetysignal.SafetyCommand.*;
import nl.veerkracht.domain.shared.facts.FactRefusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HoldConversationTest extends SafetyFixture {

    @Test
    void when_held__then_recorded() {
        given(recorded()).when(new HoldConversation(SIGNAL, BY, jan(4))).expectEvents(talked(4));
    }

    @Test
    void held_today_is_recorded_and_held_tomorrow_refused() {
        given(recorded()).when(new HoldConversation(SIGNAL, BY, TODAY)).expectSuccessfulHandlerExecution();
        refused(
                given(recorded()).when(new HoldConversation(SIGNAL, BY, TODAY.plusDays(1))),
                FactRefusal.DATE_IN_FUTURE);
    }

    @Test
    void given_a_closed_signal__then_refused() {
        refused(
                given(recorded(), consulted(3), talked(4), weighed(5, false, false), helped(6, null), closed(7))
                        .when(new HoldConversation(SIGNAL, BY, jan(8))),
                SafetyRefusal.SIGNAL_CLOSED);
    }
}
