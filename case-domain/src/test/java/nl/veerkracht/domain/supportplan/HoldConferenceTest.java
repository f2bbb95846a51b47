package nl.veerkracht.domain.supportplan;

import static nl.veerkracht.domain.shared.Refusals.refused;
import static nl.veerkracht.domain.supportplan.ConferenceRefusal.*;
import static nl.veerkracht.domain.supportplan.Meetings.*;
import static nl.veerkracht.domain.supportplan.Plans.*;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import nl.veerkracht.domain.shared.*;
import nl.veerkracht.domain.shared.facts.FactRefusal;
import nl.veerkracht.domain.supportplan.events.*;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HoldConferenceTest extends PlanFixture {

    private static MeetingCommand.HoldConference hold(ConferencePhase... phases) {
        return hold(Set.of(MOTHER, SISTER, NEIGHBOUR), false, day(11, 3), phases);
    }

    private static MeetingCommand.HoldConference hold(
            Set<PersonId> attendedBy, boolean professionals, LocalDate on, ConferencePhase... phases) {
        return new MeetingCommand.HoldConference(
                PLAN,
                HOUSEHOLD,
                BY,
                CONFERENCE,
                attendedBy,
                Set.of(ORGANISATION),
                List.of(phases),
                professionals,
                Set.of(NEIGHBOUR),
                Set.of(SISTER),
                on);
    }

    private static MeetingCommand.HoldConference hold() {
        return hold(INFORMATION, PRIVATE_TIME, PRESENTATION);
    }

    private static MeetingCommand.HoldConference holdWith(PersonId... attendedBy) {
        return hold(Set.of(attendedBy), false, day(11, 3), PRIVATE_TIME);
    }

    @Test
    void given_a_conference_that_was_prepared__when_held_with_private_time__then_that_stands() {
        given(ready()).when(hold()).expectEvents(held());
    }

    @Test
    void given_a_professional_in_the_private_time__then_refused() {
        refused(
                given(ready()).when(hold(Set.of(MOTHER, SISTER), true, day(11, 3), PRIVATE_TIME)),
                PROFESSIONAL_IN_PRIVATE_TIME);
    }

    @Test
    void given_no_private_time__then_refused() {
        refused(given(ready()).when(hold(INFORMATION, PRESENTATION)), PRIVATE_TIME_MISSING);
    }

    @Test
    void given_phases_that_do_not_come_one_after_the_other__then_refused() {
        refused(given(ready()).when(hold(PRIVATE_TIME, INFORMATION)), PHASES_OUT_OF_ORDER);
        refused(given(ready()).when(hold(PRIVATE_TIME, PRIVATE_TIME)), PHASES_OUT_OF_ORDER);
        refused(given(ready()).when(hold(INFORMATION, phase(Phase.PRIVATE_TIME, 14, 17))), PHASES_OUT_OF_ORDER);
        refused(given(ready()).when(hold(phase(Phase.PRIVATE_TIME, 15, 15))), PHASES_OUT_OF_ORDER);
        given(ready()).when(hold(PRIVATE_TIME)).expectSuccessfulHandlerExecution();
    }

    @Test
    void given_no_coordinator_by_then__then_refused() {
        refused(
                given(requested(), invited(SISTER), invited(NEIGHBOUR), prepared(SISTER), scheduled())
                        .when(hold()),
                COORDINATOR_MISSING);
    }

    @Test
    void given_a_meeting_that_was_not_agreed_by_then__then_refused() {
        refused(
                given(requested(), appointed(), invited(SISTER), prepared(SISTER))
                        .when(holdWith(SISTER)),
                CONFERENCE_NOT_SCHEDULED);
        refused(
                given(ready()).when(hold(Set.of(MOTHER, SISTER), false, day(10, 22), PRIVATE_TIME)),
                CONFERENCE_NOT_SCHEDULED);
        given(ready())
                .when(hold(Set.of(MOTHER, SISTER), false, day(10, 23), PRIVATE_TIME))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void given_a_day_to_come__then_refused() {
        refused(
                given(ready()).when(hold(Set.of(MOTHER), false, LocalDate.of(2024, 1, 16), PRIVATE_TIME)),
                FactRefusal.DATE_IN_FUTURE);
    }

    @Test
    void given_somebody_who_was_not_invited__then_refused() {
        refused(given(ready()).when(holdWith(MOTHER, SON)), PARTICIPANT_UNKNOWN);
    }

    @Test
    void given_somebody_who_was_not_prepared__then_refused() {
        refused(
                given(requested(), appointed(), invited(SISTER), invited(NEIGHBOUR), invited(ORGANISATION), scheduled())
                        .when(holdWith(MOTHER, SISTER)),
                PARTICIPANT_NOT_PREPARED);
    }

    @Test
    void given_a_vulnerable_participant__then_somebody_stands_by_them_at_the_meeting() {
        PlanEvent vulnerable = invited(MOTHER, ParticipantCategory.CENTRAL_PERSON, true, null);
        PlanEvent support = invited(SISTER, ParticipantCategory.SUPPORT_PERSON, false, MOTHER);

        refused(given(ready(), vulnerable).when(holdWith(MOTHER, NEIGHBOUR)), PARTICIPANT_WITHOUT_SUPPORT);
        PlanEvent[] supported = {
            requested(),
            appointed(),
            vulnerable,
            support,
            invited(NEIGHBOUR),
            invited(ORGANISATION),
            prepared(SISTER),
            prepared(NEIGHBOUR),
            scheduled()
        };
        given(supported).when(holdWith(MOTHER, SISTER)).expectSuccessfulHandlerExecution();
        refused(given(supported).when(holdWith(MOTHER, NEIGHBOUR)), PARTICIPANT_WITHOUT_SUPPORT);
    }

    @Test
    void given_a_child__then_somebody_stands_by_it_until_the_month_in_which_it_is_18() {
        PlanEvent child = invited(SON, ParticipantCategory.HOUSEHOLD_MEMBER, false, null);

        refused(given(ready(), child, prepared(SON)).when(holdWith(MOTHER, SON)), PARTICIPANT_WITHOUT_SUPPORT);
        sonBornIn = YearMonth.of(2005, 11);
        refused(given(ready(), child, prepared(SON)).when(holdWith(MOTHER, SON)), PARTICIPANT_WITHOUT_SUPPORT);
        sonBornIn = YearMonth.of(2005, 10);
        given(ready(), child, prepared(SON)).when(holdWith(MOTHER, SON)).expectSuccessfulHandlerExecution();
    }

    @Test
    void given_a_stranger_among_the_ties__then_refused() {
        refused(given(ready()).when(holdWith(MOTHER, STRANGER)), PlanRefusal.PLAN_NAMES_UNKNOWN_PERSON);
    }

    @Test
    void given_no_such_conference_or_one_that_is_over__then_refused() {
        refused(given().when(hold()), CONFERENCE_UNKNOWN);
        refused(given(afterwards()).when(hold()), CONFERENCE_OVER);
        refused(given(ready(), notNeeded(true)).when(hold()), CONFERENCE_OVER);
    }
}
