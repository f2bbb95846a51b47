package nl.veerkracht.domain.safetysignal;

import static nl.veerkracht.domain.shared.Refusals.refused;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WeighSignalTest extends SafetyFixture {

    @Test
    void given_both_steps_before_it__when_weighed__then_recorded() {
        given(recorded(), consulted(3), talked(4)).when(weigh(4, true, false)).expectEvents(weighed(4, true, false));
    }

    @Test
    void given_a_conversation_that_was_skipped_with_a_reason__when_weighed__then_recorded() {
        given(recorded(), consulted(3), skipped(4)).when(weigh(5, false, true)).expectEvents(weighed(5, false, true));
    }

    @Test
    void given_no_consultation__then_refused() {
        refused(given(recorded(), talked(4)).when(weigh(5, false, false)), SafetyRefusal.WEIGHING_NEEDS_CONSULTATION);
    }

    @Test
    void on_the_day_before_the_consultation__then_refused() {
        refused(
                given(recorded(), talked(2), consulted(5)).when(weigh(4, false, false)),
                SafetyRefusal.WEIGHING_NEEDS_CONSULTATION);
        given(recorded(), talked(2), consulted(5)).when(weigh(5, false, false)).expectSuccessfulHandlerExecution();
    }

    @Test
    void given_no_conversation_and_no_reason_for_that__then_refused() {
        refused(
                given(recorded(), consulted(3)).when(weigh(5, false, false)),
                SafetyRefusal.WEIGHING_NEEDS_CONVERSATION);
    }

    @Test
    void on_the_day_before_the_conversation__then_refused() {
        refused(
                given(recorded(), consulted(3), talked(6)).when(weigh(5, false, false)),
                SafetyRefusal.WEIGHING_NEEDS_CONVERSATION);
    }

    @Test
    void given_help_without_deviation__when_danger_is_found_of_before_it__then_refused() {
        refused(
                given(recorded(), consulted(3), talked(4), weighed(5, false, false), helped(8, null))
                        .when(weigh(7, true, false)),
                SafetyRefusal.REPORT_REQUIRED);
    }

    @Test
    void given_help_without_deviation__when_danger_is_found_after_it__then_recorded() {
        given(recorded(), consulted(3), talked(4), weighed(5, false, false), helped(8, null))
                .when(weigh(9, true, false))
                .expectEvents(weighed(9, true, false));
    }
}
