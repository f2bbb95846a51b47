package nl.veerkracht.domain.safetysignal;

import static nl.veerkracht.domain.shared.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import nl.veerkracht.domain.safetysignal.SafetyCommand.*;
import nl.veerkracht.domain.safetysignal.events.*;
import nl.veerkracht.domain.shared.facts.FactRefusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordSignalTest extends SafetyFixture {

    @Test
    void when_recorded__then_it_is_kept_for_the_actors_municipality_and_listed() {
        givenNothing().when(record(jan(2), MOTHER, CHILD)).expectEvents(recorded());
        assertThat(listed).containsExactly(HOUSEHOLD);
    }

    @Test
    void what_was_seen_today_can_be_recorded() {
        givenNothing().when(record(TODAY, MOTHER)).expectSuccessfulHandlerExecution();
    }

    @Test
    void what_will_be_seen_tomorrow_is_refused() {
        refused(givenNothing().when(record(TODAY.plusDays(1), MOTHER)), FactRefusal.DATE_IN_FUTURE);
        assertThat(listed).isEmpty();
    }

    @Test
    void somebody_who_does_not_stand_in_the_file_is_refused() {
        refused(givenNothing().when(record(jan(2), MOTHER, STRANGER)), SafetyRefusal.SIGNAL_ABOUT_UNKNOWN_PERSON);
    }

    @Test
    void a_text_about_somebody_else_is_refused() {
        refused(
                givenNothing()
                        .when(new RecordSignal(
                                SIGNAL,
                                BY,
                                HOUSEHOLD,
                                Set.of(UnsafetyKind.NEGLECT),
                                Set.of(MOTHER),
                                clear("blauwe plekken", STRANGER),
                                SignalSource.OBSERVED,
                                jan(2))),
                SafetyRefusal.SIGNAL_ABOUT_UNKNOWN_PERSON);
    }

    @Test
    void a_signal_concerns_somebody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SignalRecorded(
                        SIGNAL,
                        HOUSEHOLD,
                        "GM1952",
                        7,
                        Set.of(UnsafetyKind.NEGLECT),
                        Set.of(),
                        sealed("blauwe plekken", MOTHER),
                        SignalSource.OBSERVED,
                        jan(2),
                        null));
    }
}
