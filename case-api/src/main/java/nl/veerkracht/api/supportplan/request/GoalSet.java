package nl.veerkracht.api.supportplan.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.domain.household.events.LifeDomain;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.GoalId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.supportplan.GoalCommand;
import nl.veerkracht.domain.supportplan.PlanCommand;
import org.jspecify.annotations.Nullable;

/**
 * A goal.
 *
 * @param goalId only in a correction: the goal
 * @param lifeDomain the part of life
 * @param text in the words of the family; kept sealed by the keys of all whom it is about
 * @param about all persons whom the text tells something about
 * @param owner whose goal it is; absent when it is the whole household's
 * @param targetDate the day on which it should be reached
 * @param setOn the day on which it was set
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record GoalSet(
        @Nullable GoalId goalId,
        LifeDomain lifeDomain,
        @Size(max = 4000) String text,
        @Size(min = 1, max = 20) List<PersonId> about,
        @Nullable PersonId owner,
        LocalDate targetDate,
        LocalDate setOn)
        implements PlanFactRequest {
    @Override
    public PlanCommand.Fact command(PlanFrame frame) {
        return new GoalCommand.SetGoal(
                frame.planId(),
                frame.householdId(),
                frame.by(),
                frame.newGoal(goalId),
                lifeDomain,
                PersonalValue.clear(about, text),
                frame.notErased(owner),
                targetDate,
                setOn);
    }
}
