package nl.veerkracht.api.supportplan.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import nl.veerkracht.domain.supportplan.PlanCommand;
import nl.veerkracht.domain.supportplan.events.LegalFrame;
import nl.veerkracht.domain.supportplan.events.PlanForm;
import nl.veerkracht.domain.supportplan.events.ScoreScale;
import org.jspecify.annotations.Nullable;

/**
 * The start of a plan.
 *
 * @param form the form in which it is made
 * @param legalFrame the law under which it is made
 * @param scoreScale how all its goals are scored
 * @param notifiedOn the day of the report or application from which legal terms run
 * @param startedOn the day on which it was started
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record PlanStarted(
        PlanForm form,
        LegalFrame legalFrame,
        ScoreScale scoreScale,
        @Nullable LocalDate notifiedOn,
        LocalDate startedOn)
        implements PlanFactRequest {
    @Override
    public PlanCommand.Fact command(PlanFrame frame) {
        return new PlanCommand.StartPlan(
                frame.planId(), frame.householdId(), frame.by(), form, legalFrame, scoreScale, notifiedOn, startedOn);
    }
}
