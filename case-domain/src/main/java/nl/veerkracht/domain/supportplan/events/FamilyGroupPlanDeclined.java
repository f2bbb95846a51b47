package nl.veerkracht.domain.supportplan.events;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.PlanId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The family declined to make a plan of its own. The term for another plan runs from here.
 * Emitted by {@link nl.veerkracht.domain.supportplan.PlanCommand.DeclineFamilyGroupPlan} under {@link
 *     nl.veerkracht.domain.supportplan.PlanRules}. Since revision 1.
 *
 * @param planId the plan
 * @param householdId the household
 * @param householdVersion the version of the household's file by which its persons were checked
 * @param declinedBy who declined, at least one
 * @param reason why
 * @param declinedOn valid date: the day on which they declined
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record FamilyGroupPlanDeclined(
        PlanId planId,
        HouseholdId householdId,
        long householdVersion,
        Set<PersonId> declinedBy,
        DeclineReason reason,
        LocalDate declinedOn,
        @Nullable Replaces replaces)
        implements PlanEvent {

    public FamilyGroupPlanDeclined {
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(householdId, "householdId");
        declinedBy =
                Collections.unmodifiableSet(new TreeSet<>(declinedBy)); // sorted: stored bytes do not depend on chance
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(declinedOn, "declinedOn");
    }

    @Override
    public LocalDate validOn() {
        return declinedOn;
    }

    @Override
    public FamilyGroupPlanDeclined replacing(Replaces correction) {
        return new FamilyGroupPlanDeclined(
                planId, householdId, householdVersion, declinedBy, reason, declinedOn, correction);
    }
}
