package nl.veerkracht.domain.safetysignal;

import static nl.veerkracht.domain.shared.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.veerkracht.domain.safetysignal.SafetyCommand.*;
import nl.veerkracht.domain.safetysignal.events.*;
import nl.veerkracht.domain.shared.Actor;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.Replaces;
import nl.veerkracht.domain.shared.facts.FactRefusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CorrectSignalEntryTest extends SafetyFixture {

    private static final Replaces REPLACES_0 = new Replaces(0, CorrectionReason.TYPING_ERROR);

    @Test
    void given_a_wrong_day__when_corrected__then_it_stays_with_its_municipality_and_is_not_listed_anew() {
        By elsewhere = new By(new Actor("s-2", Actor.Role.SAFETY_OFFICER, "", "GM0014"), null);
        given(recorded())
                .when(correct(
                        0,
                        new RecordSignal(
                                SIGNAL,
                                elsewhere,
                                HOUSEHOLD,
                                Set.of(UnsafetyKind.OTHER),
                                Set.of(MOTHER),
                                clear("blauwe plek", MOTHER),
                                SignalSource.OTHER,
                                jan(1))))
                .expectEvents(new SignalRecorded(
                        SIGNAL,
                        HOUSEHOLD,
                        "GM1952",
                        7,
                        Set.of(UnsafetyKind.OTHER),
                        Set.of(MOTHER),
                        sealed("blauwe plek", MOTHER),
                        SignalSource.OTHER,
                        jan(1),
                        REPLACES_0));
        assertThat(listed).isEmpty();
    }

    @Test
    void a_correction_cannot_carry_a_signal_to_another_household() {
        HouseholdId other = new HouseholdId("11111111-0000-4000-8000-000000000002");
        refused(
                given(recorded())
                        .when(correct(
                                0,
                                new RecordSignal(
                                        SIGNAL,
                                        BY,
                                        other,
                                        Set.of(UnsafetyKind.OTHER),
                                        Set.of(MOTHER),
                                        clear("blauwe plek", MOTHER),
                                        SignalSource.OTHER,
                                        jan(1)))),
                FactRefusal.CORRECTION_OF_OTHER_SUBJECT);
    }

    @Test
    void given_a_weighing__when_the_consultation_is_moved_after_it__then_refused_naming_the_weighing() {
        refused(
                given(recorded(), consulted(3), talked(4), weighed(5, false, false))
                        .when(correct(1, consult(6))),
                FactRefusal.ENTRY_STILL_NEEDED,
                Map.of("entries", List.of(3L)));
        given(recorded(), consulted(3), talked(4), weighed(5, false, false))
                .when(correct(1, consult(5)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void given_help_without_deviation__when_the_weighing_turns_out_dangerous__then_refused_naming_the_help() {
        refused(
                given(recorded(), consulted(3), talked(4), weighed(5, false, false), helped(6, null))
                        .when(correct(3, weigh(5, true, false))),
                FactRefusal.ENTRY_STILL_NEEDED,
                Map.of("entries", List.of(4L)));
    }

    @Test
    void given_a_closed_signal__when_an_entry_before_the_closing_is_corrected__then_corrected() {
        given(recorded(), consulted(3), talked(4), weighed(5, false, false), helped(6, null), closed(7))
                .when(correct(1, consult(2)))
                .expectEvents(new ConsultationHeld(
                        SIGNAL,
                        Set.of(ConsultedParty.COLLEAGUE),
                        jan(2),
                        new Replaces(1, CorrectionReason.TYPING_ERROR)));
    }

    @Test
    void given_a_report__when_moved_before_the_weighing__then_refused() {
        refused(
                given(recorded(), consulted(3), talked(4), weighed(5, true, false), reported(6))
                        .when(correct(4, new ReportSignal(SIGNAL, BY, jan(4)))),
                SafetyRefusal.DECISION_NEEDS_WEIGHING);
    }

    @Test
    void to_a_day_that_is_still_to_come__then_refused() {
        refused(
                given(recorded(), talked(4)).when(correct(1, new HoldConversation(SIGNAL, BY, TODAY.plusDays(1)))),
                FactRefusal.DATE_IN_FUTURE);
    }

    @Test
    void by_another_kind_of_fact__then_refused() {
        refused(given(recorded(), talked(4)).when(correct(1, consult(4))), FactRefusal.CORRECTION_OF_OTHER_KIND);
    }

    @Test
    void given_no_such_entry__then_refused() {
        refused(given(recorded()).when(correct(1, consult(4))), FactRefusal.ENTRY_UNKNOWN);
    }

    @Test
    void given_an_entry_that_was_corrected__then_refused() {
        refused(
                given(recorded(), recorded().replacing(REPLACES_0)).when(correct(0, record(jan(1), MOTHER))),
                FactRefusal.ENTRY_NOT_STANDING);
    }

    private static HoldConsultation consult(int day) {
        return new HoldConsultation(SIGNAL, BY, Set.of(ConsultedParty.COLLEAGUE), jan(day));
    }

    private static CorrectEntry correct(long entry, Fact corrected) {
        return new CorrectEntry(SIGNAL, BY, entry, CorrectionReason.TYPING_ERROR, corrected);
    }
}
