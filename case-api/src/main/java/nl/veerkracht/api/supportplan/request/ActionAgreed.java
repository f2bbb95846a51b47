package nl.veerkracht.api.supportplan.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.ActionId;
import nl.veerkracht.domain.shared.GoalId;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.supportplan.GoalCommand;
import nl.veerkracht.domain.supportplan.PlanCommand;
import nl.veerkracht.domain.supportplan.events.DoerKind;
import org.jspecify.annotations.Nullable;

/**
 * An action that somebody agreed to do.
 *
 * @param actionId only in a correction: the action
 * @param goalId the goal that it serves
 * @param text in the words of the family; kept sealed by the keys of all whom it is about
 * @param about all persons whom the text tells something about
 * @param doer who does it
 * @param personId the member, or the one of the circle; absent for a professional
 * @param organisationId whose professional or volunteer it is; absent for household and circle
 * @param byDate the day before which it should be done
 * @param agreedOn the day of the agreement
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record ActionAgreed(
        @Nullable ActionId actionId,
        GoalId goalId,
        @Size(max = 4000) String text,
        @Size(min = 1, max = 20) List<PersonId> about,
        DoerKind doer,
        @Nullable PersonId personId,
        @Nullable OrganisationId organisationId,
        LocalDate byDate,
        LocalDate agreedOn)
        implements PlanFactRequest {
    @Override
    public PlanCommand.Fact command(PlanFrame frame) {
        return new GoalCommand.AgreeAction(
                frame.planId(),
                frame.householdId(),
                frame.by(),
                frame.newAction(actionId),
                goalId,
                PersonalValue.clear(about, text),
                doer,
                frame.notErased(personId),
                organisationId,
                byDate,
                agreedOn);
    }
}
