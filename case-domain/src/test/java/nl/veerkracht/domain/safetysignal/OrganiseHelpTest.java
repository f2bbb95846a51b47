package nl.veerkracht.domain.safetysignal;

import static nl.veerkracht.domain.shared.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.veerkracht.domain.safetysignal.SafetyCommand.*;
import nl.veerkracht.domain.safetysignal.events.*;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OrganiseHelpTest extends SafetyFixture {

    @Test
    void given_no_danger__when_organised__then_recorded_with_its_text_sealed() {
        given(recorded(), consulted(3), talked(4), weighed(5, false, false))
                .when(help(5, null))
                .expectEvents(helped(5, null));
    }

    @Test
    void given_no_weighing__then_refused() {
        refused(given(recorded(), consulted(3), talked(4)).when(help(5, null)), SafetyRefusal.DECISION_NEEDS_WEIGHING);
    }

    @Test
    void given_acute_danger_and_no_report__then_refused() {
        refused(
                given(recorded(), consulted(3), talked(4), weighed(5, true, false))
                        .when(help(6, null)),
                SafetyRefusal.REPORT_REQUIRED);
    }

    @Test
    void given_structural_danger_and_no_report__then_refused() {
        refused(
                given(recorded(), consulted(3), talked(4), weighed(5, false, true))
                        .when(help(6, null)),
                SafetyRefusal.REPORT_REQUIRED);
    }

    @Test
    void given_danger_and_a_report_of_the_same_day__then_recorded() {
        given(recorded(), consulted(3), talked(4), weighed(5, true, true), reported(6))
                .when(help(6, null))
                .expectEvents(helped(6, null));
    }

    @Test
    void given_danger_and_a_report_of_the_day_after__then_refused() {
        refused(
                given(recorded(), consulted(3), talked(4), weighed(5, true, true), reported(7))
                        .when(help(6, null)),
                SafetyRefusal.REPORT_REQUIRED);
    }

    @Test
    void given_danger__when_deviated_with_a_motivation__then_recorded() {
        given(recorded(), consulted(3), talked(4), weighed(5, true, false))
                .when(help(6, DeviationReason.ADVICE_OF_SAFE_AT_HOME))
                .expectEvents(helped(6, DeviationReason.ADVICE_OF_SAFE_AT_HOME));
    }

    @Test
    void given_danger_that_has_gone_by_a_later_weighing__then_recorded() {
        given(recorded(), consulted(3), talked(4), weighed(5, true, false), weighed(8, false, false))
                .when(help(8, null))
                .expectEvents(helped(8, null));
    }

    @Test
    void given_danger_that_has_gone_the_day_after__then_refused() {
        refused(
                given(recorded(), consulted(3), talked(4), weighed(5, true, false), weighed(8, false, false))
                        .when(help(7, null)),
                SafetyRefusal.REPORT_REQUIRED);
    }

    @Test
    void a_text_or_a_motivation_about_somebody_who_does_not_stand_in_the_file_is_refused() {
        refused(
                given(recorded(), consulted(3), talked(4), weighed(5, false, false))
                        .when(new OrganiseHelp(SIGNAL, BY, clear("hulp", STRANGER), null, null, jan(6))),
                SafetyRefusal.SIGNAL_ABOUT_UNKNOWN_PERSON);
        refused(
                given(recorded(), consulted(3), talked(4), weighed(5, true, false))
                        .when(new OrganiseHelp(
                                SIGNAL,
                                BY,
                                clear("hulp", MOTHER),
                                DeviationReason.OTHER,
                                clear("om", STRANGER),
                                jan(6))),
                SafetyRefusal.SIGNAL_ABOUT_UNKNOWN_PERSON);
    }

    @Test
    void a_deviation_has_a_motivation() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new HelpOrganised(SIGNAL, sealed("hulp", MOTHER), DeviationReason.OTHER, null, jan(6), null));
    }
}
