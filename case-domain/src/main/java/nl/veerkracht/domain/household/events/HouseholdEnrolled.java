package nl.veerkracht.domain.household.events;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.ProgrammeId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The household takes part in a programme.
 * Emitted by {@link nl.veerkracht.domain.household.HouseholdCommand.Enrol} under {@link
 *     nl.veerkracht.domain.household.EnrolmentRules}. Since revision 1.
 *
 * @param householdId the household
 * @param programmeId the programme
 * @param programmeVersion the version of the programme's stream on which the decision rested
 * @param enrolledOn valid date: first day of taking part
 * @param targetGroup the group for which the household takes part
 * @param policyTasks the policy tasks (opgaven 1 to 8) at which the work aims; may be empty
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record HouseholdEnrolled(
        HouseholdId householdId,
        ProgrammeId programmeId,
        long programmeVersion,
        LocalDate enrolledOn,
        TargetGroup targetGroup,
        Set<Integer> policyTasks,
        @Nullable Replaces replaces)
        implements HouseholdEvent {

    public HouseholdEnrolled {
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(programmeId, "programmeId");
        Objects.requireNonNull(enrolledOn, "enrolledOn");
        Objects.requireNonNull(targetGroup, "targetGroup");
        policyTasks =
                Collections.unmodifiableSet(new TreeSet<>(policyTasks)); // sorted: stored bytes do not depend on chance
    }

    @Override
    public LocalDate validOn() {
        return enrolledOn;
    }

    @Override
    public HouseholdEnrolled replacing(Replaces correction) {
        return new HouseholdEnrolled(
                householdId, programmeId, programmeVersion, enrolledOn, targetGroup, policyTasks, correction);
    }
}
