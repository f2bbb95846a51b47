package nl.veerkracht.domain.safetysignal;

import static nl.veerkracht.domain.shared.Refusals.refused;

import java.util.Set;
import nl.veerkracht.domain.safetysignal.SafetyCommand.*;
import nl.veerkracht.domain.safetysignal.events.*;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.facts.FactRefusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HoldConsultationTest extends SafetyFixture {

    @Test
    void when_held_with_both__then_both_are_recorded() {
        given(recorded())
                .when(consult(ConsultedParty.COLLEAGUE, ConsultedParty.SAFE_AT_HOME))
                .expectEvents(new ConsultationHeld(
                        SIGNAL, Set.of(ConsultedParty.COLLEAGUE, ConsultedParty.SAFE_AT_HOME), jan(3), null));
    }

    @Test
    void given_a_conversation__then_the_order_of_the_first_steps_does_not_matter() {
        given(recorded(), talked(5)).when(consult(ConsultedParty.COLLEAGUE)).expectEvents(consulted(3));
    }

    @Test
    void given_a_withdrawn_signal__then_refused() {
        refused(
                given(recorded(), new SafetyEntryWithdrawn(SIGNAL, 0, CorrectionReason.WRONG_FILE))
                        .when(consult(ConsultedParty.COLLEAGUE)),
                SafetyRefusal.SIGNAL_WITHDRAWN);
    }

    @Test
    void given_a_closed_signal__then_refused_whatever_the_day() {
        refused(
                given(recorded(), consulted(3), talked(4), weighed(5, false, false), helped(6, null), closed(7))
                        .when(consult(ConsultedParty.COLLEAGUE)),
                SafetyRefusal.SIGNAL_CLOSED);
    }

    @Test
    void given_a_stale_screen__then_refused() {
        refused(
                given(recorded(), talked(4))
                        .when(new HoldConsultation(SIGNAL, onScreen(0), Set.of(ConsultedParty.COLLEAGUE), jan(3))),
                FactRefusal.STALE_VERSION);
    }

    private static HoldConsultation consult(ConsultedParty... parties) {
        return new HoldConsultation(SIGNAL, BY, Set.of(parties), jan(3));
    }
}
