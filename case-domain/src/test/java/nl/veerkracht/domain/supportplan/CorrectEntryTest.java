package nl.veerkracht.domain.supportplan;

import static nl.veerkracht.domain.shared.Refusals.refused;
import static nl.veerkracht.domain.supportplan.Plans.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.veerkracht.domain.household.events.LifeDomain;
import nl.veerkracht.domain.shared.*;
import nl.veerkracht.domain.shared.facts.FactRefusal;
import nl.veerkracht.domain.supportplan.events.*;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CorrectEntryTest extends PlanFixture {

    private static PlanCommand.CorrectEntry correct(long entry, PlanCommand.Fact fact) {
        return new PlanCommand.CorrectEntry(PLAN, HOUSEHOLD, BY, entry, CorrectionReason.WRONG_DATE, fact);
    }

    private static GoalCommand.CompleteAction complete(ActionId action, LocalDate on) {
        return new GoalCommand.CompleteAction(PLAN, HOUSEHOLD, BY, action, on);
    }

    @Test
    void given_a_wrong_day__when_it_is_corrected__then_the_new_one_stands_in_its_place() {
        given(goal(), action(), completed(day(12, 1)))
                .when(correct(3, complete(ACTION, day(12, 8))))
                .expectEvents(completed(day(12, 8)).replacing(new Replaces(3, CorrectionReason.WRONG_DATE)));
    }

    @Test
    void given_a_goal_on_which_an_action_stands__when_it_would_be_set_later__then_refused_naming_the_action() {
        GoalCommand.SetGoal later = new GoalCommand.SetGoal(
                PLAN,
                HOUSEHOLD,
                BY,
                GOAL,
                LifeDomain.PARENTING,
                about(MOTHER, "rust in huis"),
                MOTHER,
                LocalDate.of(2024, 3, 1),
                day(10, 3));

        refused(
                given(goal(), action()).when(correct(1, later)),
                FactRefusal.ENTRY_STILL_NEEDED,
                Map.of("entries", List.of(2L)));
    }

    @Test
    void given_another_kind_or_another_subject__then_refused() {
        refused(
                given(goal(), action()).when(correct(1, complete(ACTION, day(12, 1)))),
                FactRefusal.CORRECTION_OF_OTHER_KIND);
        refused(
                given(goal(), action(), completed(day(12, 1))).when(correct(3, complete(OTHER_ACTION, day(12, 1)))),
                FactRefusal.CORRECTION_OF_OTHER_SUBJECT);
    }

    @Test
    void given_no_such_entry_or_one_that_was_corrected__then_refused() {
        refused(given(goal()).when(correct(2, complete(ACTION, day(12, 1)))), FactRefusal.ENTRY_UNKNOWN);
        refused(
                given(
                                goal(),
                                action(),
                                completed(day(12, 1)),
                                completed(day(12, 8)).replacing(new Replaces(3, CorrectionReason.WRONG_DATE)))
                        .when(correct(3, complete(ACTION, day(12, 9)))),
                FactRefusal.ENTRY_NOT_STANDING);
    }
}
