package nl.veerkracht.domain.organisation;

import static nl.veerkracht.domain.shared.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.veerkracht.domain.organisation.OrganisationCommand.EndOrganisation;
import nl.veerkracht.domain.organisation.events.OrganisationEndReason;
import nl.veerkracht.domain.shared.facts.FactRefusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EndOrganisationTest extends OrganisationFixture {

    @Test
    void given_an_organisation__when_ended__then_it_ended_and_keeps_its_name() {
        given(registered()).when(end(day(9, 1))).expectEvents(ended(day(9, 1)));
        assertThat(claimedNames).isEmpty();
    }

    @Test
    void an_end_can_be_agreed_ahead() {
        given(registered()).when(end(TODAY.plusMonths(3))).expectSuccessfulHandlerExecution();
    }

    @Test
    void an_end_on_its_first_day_is_one_that_never_was_there() {
        given(registered()).when(end(day(3, 1))).expectEvents(ended(day(3, 1)));
    }

    @Test
    void before_its_first_day__then_refused() {
        refused(given(registered()).when(end(day(2, 28))), OrganisationRefusal.ORGANISATION_ENDED_BEFORE_START);
    }

    @Test
    void given_it_ended__when_ended_again__then_refused() {
        refused(
                given(registered(), ended(day(9, 1))).when(end(day(10, 1))),
                OrganisationRefusal.ORGANISATION_ALREADY_ENDED);
        refused(
                given(registered(), ended(day(9, 1))).when(end(day(8, 1))),
                OrganisationRefusal.ORGANISATION_ALREADY_ENDED);
    }

    @Test
    void given_a_stale_screen__then_refused() {
        refused(
                given(registered())
                        .when(new EndOrganisation(ORGANISATION, onScreen(1), day(9, 1), OrganisationEndReason.STOPPED)),
                FactRefusal.STALE_VERSION);
    }

    private static EndOrganisation end(LocalDate untilDate) {
        return new EndOrganisation(ORGANISATION, BY, untilDate, OrganisationEndReason.MERGED);
    }
}
