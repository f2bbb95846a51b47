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
class InviteParticipantTest extends PlanFixture {

    private static ConferenceCommand.InviteParticipant invite(
            PersonId person, ParticipantCategory category, PersonId supports, LocalDate on) {
        return new ConferenceCommand.InviteParticipant(
                PLAN, HOUSEHOLD, BY, CONFERENCE, person, null, category, false, supports, on);
    }

    private static ConferenceCommand.InviteParticipant invite(
            OrganisationId organisation, ParticipantCategory category) {
        return new ConferenceCommand.InviteParticipant(
                PLAN, HOUSEHOLD, BY, CONFERENCE, null, organisation, category, false, null, day(10, 12));
    }

    private void refusedAs(PersonId person, ParticipantCategory category, PersonId supports) {
        refused(given(requested()).when(invite(person, category, supports, day(10, 12))), PARTICIPANT_NOT_AS_SAID);
    }

    @Test
    void given_a_sister_of_the_circle__when_invited__then_that_stands() {
        given(requested())
                .when(invite(SISTER, ParticipantCategory.CIRCLE_MEMBER, null, day(10, 12)))
                .expectEvents(invited(SISTER));
    }

    @Test
    void given_a_professional__when_invited__then_their_organisation_stands() {
        given(requested())
                .when(invite(ORGANISATION, ParticipantCategory.PROFESSIONAL))
                .expectEvents(invited(ORGANISATION));
    }

    @Test
    void given_the_other_kinds_of_participants__then_they_can_be_invited_too() {
        given(requested())
                .when(invite(MOTHER, ParticipantCategory.CENTRAL_PERSON, null, day(10, 12)))
                .expectSuccessfulHandlerExecution();
        given(requested())
                .when(invite(SON, ParticipantCategory.HOUSEHOLD_MEMBER, null, day(10, 12)))
                .expectSuccessfulHandlerExecution();
        given(requested())
                .when(invite(SISTER, ParticipantCategory.SUPPORT_PERSON, SON, day(10, 12)))
                .expectSuccessfulHandlerExecution();
        given(requested())
                .when(invite(ORGANISATION, ParticipantCategory.REFERRER))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void given_somebody_who_is_not_what_is_said__then_refused() {
        refusedAs(SON, ParticipantCategory.CENTRAL_PERSON, null);
        refusedAs(SISTER, ParticipantCategory.HOUSEHOLD_MEMBER, null);
        refusedAs(SON, ParticipantCategory.CIRCLE_MEMBER, null);
        refusedAs(SISTER, ParticipantCategory.CIRCLE_MEMBER, SON);
        refusedAs(SISTER, ParticipantCategory.SUPPORT_PERSON, null);
        refusedAs(SISTER, ParticipantCategory.SUPPORT_PERSON, SISTER);
        refusedAs(SISTER, ParticipantCategory.PROFESSIONAL, null);
        refused(
                given(requested()).when(invite(ORGANISATION, ParticipantCategory.CIRCLE_MEMBER)),
                PARTICIPANT_NOT_AS_SAID);
    }

    @Test
    void given_a_day_on_which_she_does_not_belong_to_the_circle__then_refused() {
        given(requested())
                .when(invite(SISTER, ParticipantCategory.CIRCLE_MEMBER, null, day(12, 24)))
                .expectSuccessfulHandlerExecution();
        refused(
                given(requested()).when(invite(SISTER, ParticipantCategory.CIRCLE_MEMBER, null, day(12, 25))),
                PARTICIPANT_NOT_AS_SAID);
    }

    @Test
    void given_somebody_who_was_invited__then_refused() {
        refused(
                given(requested(), invited(SISTER))
                        .when(invite(SISTER, ParticipantCategory.CIRCLE_MEMBER, null, day(10, 10))),
                PARTICIPANT_ALREADY_INVITED);
    }

    @Test
    void given_a_stranger_or_an_unknown_organisation__then_refused() {
        refused(
                given(requested()).when(invite(STRANGER, ParticipantCategory.CIRCLE_MEMBER, null, day(10, 12))),
                PlanRefusal.PLAN_NAMES_UNKNOWN_PERSON);
        refused(
                given(requested()).when(invite(UNKNOWN_ORGANISATION, ParticipantCategory.PROFESSIONAL)),
                PlanRefusal.PLAN_NAMES_UNKNOWN_ORGANISATION);
    }

    @Test
    void given_no_such_conference_or_one_that_ended__then_refused() {
        refused(given().when(invite(SISTER, ParticipantCategory.CIRCLE_MEMBER, null, day(10, 12))), CONFERENCE_UNKNOWN);
        refused(
                given(requested(), notNeeded(true))
                        .when(invite(SISTER, ParticipantCategory.CIRCLE_MEMBER, null, day(11, 3))),
                CONFERENCE_OVER);
    }
}
