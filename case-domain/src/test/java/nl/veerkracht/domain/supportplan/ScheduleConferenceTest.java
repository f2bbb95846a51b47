package nl.veerkracht.domain.supportplan;

import static nl.veerkracht.domain.shared.Refusals.refused;
import static nl.veerkracht.domain.supportplan.ConferenceRefusal.*;
import static nl.veerkracht.domain.supportplan.Meetings.*;
import static nl.veerkracht.domain.supportplan.Plans.*;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import nl.veerkracht.domain.shared.*;
import nl.veerkracht.domain.shared.facts.FactRefusal;
import nl.veerkracht.domain.supportplan.events.*;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ScheduleConferenceTest extends PlanFixture {

    private static ConferenceCommand.ScheduleConference schedule(PersonId about, LocalDate meetingOn, LocalDate on) {
        return new ConferenceCommand.ScheduleConference(
                PLAN, HOUSEHOLD, BY, CONFERENCE, meetingOn, LocalTime.of(14, 0), about(about, "bij Sevda thuis"), on);
    }

    private static ConferenceCommand.ScheduleConference schedule() {
        return schedule(SISTER, day(11, 3), day(10, 23));
    }

    @Test
    void given_two_of_the_circle__when_day_and_place_are_agreed__then_that_stands() {
        given(requested(), invited(SISTER), invited(NEIGHBOUR)).when(schedule()).expectEvents(scheduled());
    }

    @Test
    void given_fewer_than_two_who_come__then_refused() {
        Map<String, Object> two = Map.of("minimum", 2);
        refused(given(requested(), invited(SISTER)).when(schedule()), TOO_FEW_PARTICIPANTS, two);
        refused(given(requested(), invited(SISTER), invited(ORGANISATION)).when(schedule()), TOO_FEW_PARTICIPANTS, two);
        refused(
                given(requested(), invited(SISTER), invited(MOTHER, ParticipantCategory.CENTRAL_PERSON, false, null))
                        .when(schedule()),
                TOO_FEW_PARTICIPANTS,
                two);
        refused(
                given(
                                requested(),
                                invited(SISTER),
                                invited(NEIGHBOUR),
                                responded(NEIGHBOUR, InvitationResponse.DECLINED))
                        .when(schedule()),
                TOO_FEW_PARTICIPANTS,
                two);
    }

    @Test
    void given_a_meeting_before_the_day_on_which_it_was_agreed__then_refused() {
        given(requested(), invited(SISTER), invited(NEIGHBOUR))
                .when(schedule(SISTER, day(10, 23), day(10, 23)))
                .expectSuccessfulHandlerExecution();
        refused(
                given(requested(), invited(SISTER), invited(NEIGHBOUR))
                        .when(schedule(SISTER, day(10, 22), day(10, 23))),
                MEETING_BEFORE_AGREEMENT);
    }

    @Test
    void given_a_meeting_more_than_a_year_ahead__then_refused() {
        refused(
                given(requested(), invited(SISTER), invited(NEIGHBOUR))
                        .when(schedule(SISTER, LocalDate.of(2025, 1, 16), day(10, 23))),
                FactRefusal.DATE_TOO_FAR_AHEAD);
    }

    @Test
    void given_a_place_at_a_strangers__then_refused() {
        refused(
                given(requested(), invited(SISTER), invited(NEIGHBOUR))
                        .when(schedule(STRANGER, day(11, 3), day(10, 23))),
                PlanRefusal.PLAN_NAMES_UNKNOWN_PERSON);
    }

    @Test
    void given_no_such_conference_or_one_that_is_over__then_refused() {
        refused(given().when(schedule()), CONFERENCE_UNKNOWN);
        refused(given(requested()).when(schedule(SISTER, day(11, 3), day(10, 4))), CONFERENCE_UNKNOWN);
        refused(given(afterwards()).when(schedule(SISTER, day(11, 5), day(11, 4))), CONFERENCE_OVER);
    }
}
