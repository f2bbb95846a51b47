package nl.veerkracht.domain.supportplan.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PlanId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A household started with a plan (ondersteuningsplan).
 * Emitted by {@link nl.veerkracht.domain.supportplan.PlanCommand.StartPlan} under {@link
 *     nl.veerkracht.domain.supportplan.PlanRules}. Since revision 1.
 *
 * @param planId the plan
 * @param householdId the household
 * @param householdVersion the version of the household's file by which its persons were checked
 * @param form the form in which it is made
 * @param legalFrame the law under which it is made
 * @param scoreScale how all its goals are scored
 * @param notifiedOn the day of the report or application (melding) from which legal terms run; null without one
 * @param startedOn valid date: the day on which it was started
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record SupportPlanStarted(
        PlanId planId,
        HouseholdId householdId,
        long householdVersion,
        PlanForm form,
        LegalFrame legalFrame,
        ScoreScale scoreScale,
        @Nullable LocalDate notifiedOn,
        LocalDate startedOn,
        @Nullable Replaces replaces)
        implements PlanEvent {

    public SupportPlanStarted {
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(legalFrame, "legalFrame");
        Objects.requireNonNull(scoreScale, "scoreScale");
        Objects.requireNonNull(startedOn, "startedOn");
    }

    @Override
    public LocalDate validOn() {
        return startedOn;
    }

    @Override
    public SupportPlanStarted replacing(Replaces correction) {
        return new SupportPlanStarted(
                planId, householdId, householdVersion, form, legalFrame, scoreScale, notifiedOn, startedOn, correction);
    }
}
