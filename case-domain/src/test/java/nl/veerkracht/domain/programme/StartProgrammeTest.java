package nl.veerkracht.domain.programme;

import static nl.veerkracht.domain.shared.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import nl.veerkracht.domain.programme.ProgrammeCommand.StartProgramme;
import nl.veerkracht.domain.shared.facts.FactRefusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StartProgrammeTest extends ProgrammeFixture {

    @Test
    void when_started_with_a_period__then_it_runs_in_the_actors_municipality() {
        givenNothing().when(start(FROM, UNTIL)).expectEvents(started());
        assertThat(claimedCodes).containsExactly("MG-VEERKRACHT");
    }

    @Test
    void a_programme_runs_for_a_day_at_least() {
        givenNothing().when(start(FROM, FROM.plusDays(1))).expectSuccessfulHandlerExecution();
        refused(givenNothing().when(start(FROM, FROM)), ProgrammeRefusal.PROGRAMME_PERIOD_EMPTY);
        refused(givenNothing().when(start(FROM, FROM.minusDays(1))), ProgrammeRefusal.PROGRAMME_PERIOD_EMPTY);
    }

    @Test
    void given_another_programme_with_this_code__then_refused() {
        takenCodes.add("MG-VEERKRACHT");

        refused(givenNothing().when(start(FROM, UNTIL)), ProgrammeRefusal.PROGRAMME_CODE_TAKEN);
    }

    @Test
    void a_first_day_within_a_year_can_be_agreed_ahead() {
        givenNothing().when(start(LocalDate.of(2025, 1, 15), UNTIL)).expectSuccessfulHandlerExecution();
        refused(givenNothing().when(start(LocalDate.of(2025, 1, 16), UNTIL)), FactRefusal.DATE_TOO_FAR_AHEAD);
    }

    @Test
    void a_programme_has_a_code_and_a_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StartProgramme(PROGRAMME, BY, " ", "Veerkracht", FROM, UNTIL));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StartProgramme(PROGRAMME, BY, "MG", " ", FROM, UNTIL));
    }

    private static StartProgramme start(LocalDate from, LocalDate until) {
        return new StartProgramme(PROGRAMME, BY, "MG-VEERKRACHT", "Sociale veerkracht", from, until);
    }
}
