package nl.veerkracht.domain.supportplan;

import static nl.veerkracht.domain.shared.Refusals.refused;
import static nl.veerkracht.domain.supportplan.ConferenceRefusal.*;
import static nl.veerkracht.domain.supportplan.Meetings.*;
import static nl.veerkracht.domain.supportplan.Plans.*;

import java.time.LocalDate;
import java.util.Set;
import nl.veerkracht.domain.shared.*;
import nl.veerkracht.domain.supportplan.events.*;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AppointCoordinatorTest extends PlanFixture {

    private static ConferenceCommand.AppointCoordinator appoint(PersonId coordinator, LocalDate on) {
        return new ConferenceCommand.AppointCoordinator(
                PLAN, HOUSEHOLD, BY, CONFERENCE, coordinator, Set.of(MatchWish.LANGUAGE), on);
    }

    @Test
    void given_a_coordinator_without_a_stake__when_appointed__then_that_stands_with_the_versions_that_were_read() {
        given(requested()).when(appoint(COORDINATOR, day(10, 9))).expectEvents(appointed());
    }

    @Test
    void given_somebody_whom_the_register_does_not_have_on_that_day__then_refused() {
        refused(given(requested()).when(appoint(STRANGER, day(10, 9))), COORDINATOR_UNKNOWN);
        refused(given(requested()).when(appoint(COORDINATOR, day(10, 8))), COORDINATOR_UNKNOWN);
    }

    @Test
    void given_a_coordinator_who_works_for_the_provider_of_the_family__then_refused_while_the_care_runs() {
        coordinatorWorksFor = Set.of(ORGANISATION);
        refused(given(requested()).when(appoint(COORDINATOR, day(10, 9))), COORDINATOR_NOT_INDEPENDENT);

        careEnded = day(10, 10);
        refused(given(requested()).when(appoint(COORDINATOR, day(10, 9))), COORDINATOR_NOT_INDEPENDENT);
        given(requested()).when(appoint(COORDINATOR, day(10, 10))).expectSuccessfulHandlerExecution();
    }

    @Test
    void given_a_coordinator_of_a_social_team__then_refused() {
        worksForSocialTeam = true;
        refused(given(requested()).when(appoint(COORDINATOR, day(10, 9))), COORDINATOR_NOT_INDEPENDENT);
    }

    @Test
    void given_a_coordinator_of_the_circle__then_refused() {
        refused(given(requested()).when(appoint(NEIGHBOUR, day(10, 9))), COORDINATOR_NOT_INDEPENDENT);
    }

    @Test
    void given_a_coordinator_with_an_open_task_in_the_plan__then_refused_until_it_is_done() {
        ActionAgreed task = new ActionAgreed(
                PLAN,
                HOUSEHOLD,
                HOUSEHOLD_VERSION,
                ACTION,
                GOAL,
                about(MOTHER, "huiswerk"),
                DoerKind.PROFESSIONAL,
                COORDINATOR,
                null,
                day(12, 1),
                day(10, 2),
                null);
        refused(given(goal(), task, requested()).when(appoint(COORDINATOR, day(10, 9))), COORDINATOR_NOT_INDEPENDENT);
        given(goal(), task, requested(), completed(day(10, 9)))
                .when(appoint(COORDINATOR, day(10, 9)))
                .expectSuccessfulHandlerExecution();
        refused(
                given(goal(), task, requested(), completed(day(10, 10))).when(appoint(COORDINATOR, day(10, 9))),
                COORDINATOR_NOT_INDEPENDENT);
    }

    @Test
    void given_a_coordinator_whose_employer_has_a_task_in_the_plan__then_refused() {
        careEnded = day(10, 1);
        coordinatorWorksFor = Set.of(ORGANISATION);
        ActionAgreed task = new ActionAgreed(
                PLAN,
                HOUSEHOLD,
                HOUSEHOLD_VERSION,
                ACTION,
                GOAL,
                about(MOTHER, "huiswerk"),
                DoerKind.PROFESSIONAL,
                null,
                ORGANISATION,
                day(12, 1),
                day(10, 2),
                null);
        refused(given(goal(), task, requested()).when(appoint(COORDINATOR, day(10, 9))), COORDINATOR_NOT_INDEPENDENT);
    }

    @Test
    void given_no_such_conference_or_one_that_is_over__then_refused() {
        refused(given().when(appoint(COORDINATOR, day(10, 9))), CONFERENCE_UNKNOWN);
        given(afterwards()).when(appoint(COORDINATOR, day(11, 3))).expectSuccessfulHandlerExecution();
        refused(given(afterwards()).when(appoint(COORDINATOR, day(11, 4))), CONFERENCE_OVER);
    }
}
