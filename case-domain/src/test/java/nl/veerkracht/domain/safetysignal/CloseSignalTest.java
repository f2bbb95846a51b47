package nl.veerkracht.domain.safetysignal;

import static nl.veerkracht.domain.shared.Refusals.refused;

import nl.veerkracht.domain.safetysignal.events.*;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CloseSignalTest extends SafetyFixture {

    @Test
    void given_help_without_danger__when_closed_on_that_day__then_closed() {
        given(recorded(), consulted(3), talked(4), weighed(5, false, false), helped(6, null))
                .when(close(6))
                .expectEvents(closed(6));
    }

    @Test
    void given_danger_that_was_reported__then_closed() {
        given(recorded(), consulted(3), skipped(4), weighed(5, true, false), reported(6))
                .when(close(7))
                .expectEvents(closed(7));
    }

    @Test
    void given_danger_and_a_motivated_deviation__then_closed() {
        given(
                        recorded(),
                        consulted(3),
                        talked(4),
                        weighed(5, true, false),
                        helped(6, DeviationReason.REPORTED_BY_OTHER))
                .when(close(7))
                .expectEvents(closed(7));
    }

    @Test
    void given_no_decision__then_refused() {
        refused(
                given(recorded(), consulted(3), talked(4), weighed(5, false, false))
                        .when(close(7)),
                SafetyRefusal.CLOSING_NEEDS_DECISION);
    }

    @Test
    void on_the_day_before_the_decision__then_refused() {
        refused(
                given(recorded(), consulted(3), talked(4), weighed(5, false, false), helped(6, null))
                        .when(close(5)),
                SafetyRefusal.CLOSING_NEEDS_DECISION);
    }

    @Test
    void given_danger_that_was_found_after_the_help__then_refused_until_it_is_reported() {
        SafetyEvent[] foundLater = {
            recorded(), consulted(3), talked(4), weighed(5, false, false), helped(6, null), weighed(7, true, false)
        };
        refused(given(foundLater).when(close(8)), SafetyRefusal.REPORT_REQUIRED);
    }

    @Test
    void given_a_closed_signal__then_refused() {
        refused(
                given(recorded(), consulted(3), talked(4), weighed(5, false, false), helped(6, null), closed(7))
                        .when(close(8)),
                SafetyRefusal.SIGNAL_CLOSED);
    }
}
