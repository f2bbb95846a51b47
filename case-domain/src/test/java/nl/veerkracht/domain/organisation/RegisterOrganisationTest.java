package nl.veerkracht.domain.organisation;

import static nl.veerkracht.domain.shared.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.veerkracht.domain.shared.facts.FactRefusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RegisterOrganisationTest extends OrganisationFixture {

    @Test
    void when_registered__then_it_is_in_the_register_of_the_actors_municipality() {
        givenNothing().when(register("Zorggroep Voorbeeld", day(3, 1))).expectEvents(registered());
        assertThat(claimedNames).containsExactly("Zorggroep Voorbeeld");
    }

    @Test
    void given_another_organisation_of_this_name__then_refused() {
        takenNames.add("Zorggroep Voorbeeld");

        refused(
                givenNothing().when(register("Zorggroep Voorbeeld", day(3, 1))),
                OrganisationRefusal.ORGANISATION_ALREADY_REGISTERED);
    }

    @Test
    void a_first_day_within_a_year_can_be_agreed_ahead() {
        givenNothing().when(register("Zorggroep Voorbeeld", TODAY.plusYears(1))).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_first_day_further_ahead_is_refused() {
        refused(
                givenNothing()
                        .when(register("Zorggroep Voorbeeld", TODAY.plusYears(1).plusDays(1))),
                FactRefusal.DATE_TOO_FAR_AHEAD);
    }

    @Test
    void an_organisation_has_a_name() {
        assertThatIllegalArgumentException().isThrownBy(() -> register(" ", TODAY));
    }
}
