package nl.veerkracht.domain.supportplan;

import static nl.veerkracht.domain.shared.Refusals.refused;
import static nl.veerkracht.domain.supportplan.ConferenceRefusal.*;
import static nl.veerkracht.domain.supportplan.Meetings.*;
import static nl.veerkracht.domain.supportplan.Plans.*;

import java.time.LocalDate;
import nl.veerkracht.domain.shared.*;
import nl.veerkracht.domain.supportplan.events.*;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RespondToInvitationTest extends PlanFixture {

    private static ConferenceCommand.RespondToInvitation respondToInvitation(PersonId person, LocalDate on) {
        return new ConferenceCommand.RespondToInvitation(
                PLAN, HOUSEHOLD, BY, CONFERENCE, person, null, InvitationResponse.ACCEPTED, on);
    }

    @Test
    void given_somebody_who_was_invited__when_she_answers__then_that_stands() {
        given(requested(), invited(SISTER))
                .when(respondToInvitation(SISTER, day(10, 14)))
                .expectEvents(responded(SISTER, InvitationResponse.ACCEPTED));
    }

    @Test
    void given_a_professional__then_the_organisation_stands_for_them() {
        given(requested(), invited(ORGANISATION))
                .when(new ConferenceCommand.RespondToInvitation(
                        PLAN, HOUSEHOLD, BY, CONFERENCE, null, ORGANISATION, InvitationResponse.ACCEPTED, day(10, 14)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void given_somebody_who_was_not_invited_by_then__then_refused() {
        refused(given(requested()).when(respondToInvitation(SISTER, day(10, 14))), PARTICIPANT_UNKNOWN);
        refused(
                given(requested(), invited(SISTER)).when(respondToInvitation(NEIGHBOUR, day(10, 14))),
                PARTICIPANT_UNKNOWN);
        refused(
                given(requested(), invited(SISTER)).when(respondToInvitation(SISTER, day(10, 11))),
                PARTICIPANT_UNKNOWN);
        given(requested(), invited(SISTER))
                .when(respondToInvitation(SISTER, day(10, 12)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void given_no_such_conference_or_one_that_is_over__then_refused() {
        refused(given().when(respondToInvitation(SISTER, day(10, 14))), CONFERENCE_UNKNOWN);
        refused(given(afterwards()).when(respondToInvitation(SISTER, day(11, 4))), CONFERENCE_OVER);
    }
}
