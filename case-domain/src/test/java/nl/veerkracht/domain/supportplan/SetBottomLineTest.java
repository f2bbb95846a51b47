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
class SetBottomLineTest extends PlanFixture {

    private static ConferenceCommand.SetBottomLine set(PersonId about, OrganisationId organisation, LocalDate on) {
        return new ConferenceCommand.SetBottomLine(
                PLAN, HOUSEHOLD, BY, CONFERENCE, about(about, "iedere dag naar school"), organisation, on);
    }

    @Test
    void given_a_conference__when_a_professional_sets_conditions__then_they_stand() {
        given(requested()).when(set(SON, ORGANISATION, day(10, 16))).expectEvents(bottomLine());
    }

    @Test
    void given_a_conference_that_was_held__then_conditions_come_too_late_from_the_next_day_on() {
        given(afterwards()).when(set(SON, ORGANISATION, day(11, 3))).expectSuccessfulHandlerExecution();
        refused(given(afterwards()).when(set(SON, ORGANISATION, day(11, 4))), BOTTOM_LINE_TOO_LATE);
    }

    @Test
    void given_no_such_conference__then_refused() {
        refused(given().when(set(SON, ORGANISATION, day(10, 16))), CONFERENCE_UNKNOWN);
        refused(given(requested()).when(set(SON, ORGANISATION, day(10, 4))), CONFERENCE_UNKNOWN);
    }

    @Test
    void given_somebody_or_an_organisation_that_nobody_knows__then_refused() {
        refused(
                given(requested()).when(set(STRANGER, ORGANISATION, day(10, 16))),
                PlanRefusal.PLAN_NAMES_UNKNOWN_PERSON);
        refused(
                given(requested()).when(set(SON, UNKNOWN_ORGANISATION, day(10, 16))),
                PlanRefusal.PLAN_NAMES_UNKNOWN_ORGANISATION);
    }
}
