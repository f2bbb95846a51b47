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
class CloseWithoutPlanTest extends PlanFixture {

    private static MeetingCommand.CloseWithoutPlan close(LocalDate on) {
        return new MeetingCommand.CloseWithoutPlan(PLAN, HOUSEHOLD, BY, CONFERENCE, NoPlanReason.NO_AGREEMENT, on);
    }

    @Test
    void given_a_meeting_without_agreement__when_it_ends_without_a_plan__then_that_is_a_valid_end() {
        given(afterwards()).when(close(day(11, 4))).expectEvents(withoutPlan());
    }

    @Test
    void given_a_conference_that_was_not_held_by_then__then_refused() {
        refused(given().when(close(day(11, 4))), CONFERENCE_UNKNOWN);
        refused(given(ready()).when(close(day(11, 4))), CONFERENCE_NOT_HELD);
        refused(given(afterwards()).when(close(day(11, 2))), CONFERENCE_NOT_HELD);
    }

    @Test
    void given_a_plan_that_was_adopted_on_it__then_refused() {
        PlanAdopted adopted = new PlanAdopted(
                PLAN,
                HOUSEHOLD,
                HOUSEHOLD_VERSION,
                Set.of(MOTHER),
                AdoptionBasis.CONFERENCE,
                CONFERENCE,
                LocalDate.of(2024, 2, 1),
                day(11, 6),
                null);
        refused(given(afterwards(), goal(), action(), adopted).when(close(day(11, 4))), CONFERENCE_LED_TO_PLAN);
    }
}
