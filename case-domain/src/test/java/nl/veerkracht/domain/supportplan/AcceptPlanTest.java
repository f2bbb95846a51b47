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
class AcceptPlanTest extends PlanFixture {

    private static MeetingCommand.AcceptPlan accept(OrganisationId organisation, Boolean bottomLineMet, LocalDate on) {
        return new MeetingCommand.AcceptPlan(PLAN, HOUSEHOLD, BY, CONFERENCE, organisation, bottomLineMet, on);
    }

    @Test
    void given_conditions_that_the_plan_meets__when_the_referrer_accepts_it__then_that_stands() {
        given(ready(), bottomLine(), held(), presented())
                .when(accept(ORGANISATION, true, day(11, 6)))
                .expectEvents(accepted(true));
    }

    @Test
    void given_no_conditions__then_nothing_is_said_of_them() {
        given(afterwards(), presented())
                .when(accept(ORGANISATION, null, day(11, 6)))
                .expectEvents(accepted(null));
        refused(given(afterwards(), presented()).when(accept(ORGANISATION, true, day(11, 6))), BOTTOM_LINE_MISSING);
    }

    @Test
    void given_conditions__then_the_referrer_says_that_they_are_met() {
        refused(
                given(ready(), bottomLine(), held(), presented()).when(accept(ORGANISATION, null, day(11, 6))),
                BOTTOM_LINE_NOT_JUDGED);
        refused(
                given(ready(), bottomLine(), held(), presented()).when(accept(ORGANISATION, false, day(11, 6))),
                BOTTOM_LINE_NOT_MET);
    }

    @Test
    void given_a_plan_that_was_not_presented_by_then__then_refused() {
        refused(given().when(accept(ORGANISATION, null, day(11, 6))), CONFERENCE_UNKNOWN);
        refused(given(afterwards()).when(accept(ORGANISATION, null, day(11, 6))), PLAN_NOT_PRESENTED);
        refused(given(afterwards(), presented()).when(accept(ORGANISATION, null, day(11, 2))), PLAN_NOT_PRESENTED);
    }

    @Test
    void given_an_organisation_that_nobody_knows__then_refused() {
        refused(
                given(afterwards(), presented()).when(accept(UNKNOWN_ORGANISATION, null, day(11, 6))),
                PlanRefusal.PLAN_NAMES_UNKNOWN_ORGANISATION);
    }
}
