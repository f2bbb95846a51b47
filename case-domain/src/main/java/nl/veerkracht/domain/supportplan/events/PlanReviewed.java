package nl.veerkracht.domain.supportplan.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PlanId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The plan was reviewed.
 * Emitted by {@link nl.veerkracht.domain.supportplan.PlanCommand.ReviewPlan} under {@link
 *     nl.veerkracht.domain.supportplan.AdoptionRules}. Since revision 1.
 *
 * @param planId the plan
 * @param householdId the household
 * @param outcome what was decided
 * @param nextReviewOn the day of the next review; null when the plan is done
 * @param reviewedOn valid date: the day of the review
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record PlanReviewed(
        PlanId planId,
        HouseholdId householdId,
        ReviewOutcome outcome,
        @Nullable LocalDate nextReviewOn,
        LocalDate reviewedOn,
        @Nullable Replaces replaces)
        implements PlanEvent {

    public PlanReviewed {
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(reviewedOn, "reviewedOn");
    }

    @Override
    public LocalDate validOn() {
        return reviewedOn;
    }

    @Override
    public PlanReviewed replacing(Replaces correction) {
        return new PlanReviewed(planId, householdId, outcome, nextReviewOn, reviewedOn, correction);
    }
}
