package nl.veerkracht.domain.safetysignal;

import static nl.veerkracht.domain.shared.Refusals.refused;

import java.time.LocalDate;
import nl.veerkracht.domain.safetysignal.SafetyCommand.*;
import nl.veerkracht.domain.safetysignal.events.*;
import nl.veerkracht.domain.shared.facts.FactRefusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SkipConversationTest extends SafetyFixture {

    @Test
    void when_skipped__then_recorded_with_its_reason() {
        given(recorded()).when(skip(jan(4))).expectEvents(skipped(4));
    }

    @Test
    void decided_tomorrow__then_refused() {
        given(recorded()).when(skip(TODAY)).expectSuccessfulHandlerExecution();
        refused(given(recorded()).when(skip(TODAY.plusDays(1))), FactRefusal.DATE_IN_FUTURE);
    }

    @Test
    void given_a_closed_signal__then_refused() {
        refused(
                given(recorded(), consulted(3), talked(4), weighed(5, false, false), helped(6, null), closed(7))
                        .when(skip(jan(8))),
                SafetyRefusal.SIGNAL_CLOSED);
    }

    private static SkipConversation skip(LocalDate decidedOn) {
        return new SkipConversation(SIGNAL, BY, SkipReason.DANGER_TO_CONCERNED, decidedOn);
    }
}
