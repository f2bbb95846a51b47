package nl.veerkracht.domain.safetysignal;

import static nl.veerkracht.domain.shared.Refusals.refused;

import nl.veerkracht.domain.safetysignal.SafetyCommand.*;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportSignalTest extends SafetyFixture {

    @Test
    void given_a_weighing__when_reported_on_the_same_day__then_recorded() {
        given(recorded(), consulted(3), talked(4), weighed(5, true, false))
                .when(report(5))
                .expectEvents(reported(5));
    }

    @Test
    void who_is_worried_can_report_without_danger_too() {
        given(recorded(), consulted(3), talked(4), weighed(5, false, false))
                .when(report(6))
                .expectEvents(reported(6));
    }

    @Test
    void on_the_day_before_the_weighing__then_refused() {
        refused(
                given(recorded(), consulted(3), talked(4), weighed(5, true, false))
                        .when(report(4)),
                SafetyRefusal.DECISION_NEEDS_WEIGHING);
    }

    @Test
    void given_no_weighing__then_refused() {
        refused(given(recorded(), consulted(3), talked(4)).when(report(5)), SafetyRefusal.DECISION_NEEDS_WEIGHING);
    }

    private static ReportSignal report(int day) {
        return new ReportSignal(SIGNAL, BY, jan(day));
    }
}
