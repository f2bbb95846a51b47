package nl.veerkracht.domain.household.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A person is no longer a member of the household.
 * Emitted by {@link nl.veerkracht.domain.household.HouseholdCommand.RemoveMember} under {@link
 *     nl.veerkracht.domain.household.MembershipRules}. Since revision 1.
 *
 * @param householdId the household
 * @param personId the person
 * @param toDate valid date: first day on which the person is not a member any more
 * @param reason why the person left
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record HouseholdMemberLeft(
        HouseholdId householdId,
        PersonId personId,
        LocalDate toDate,
        LeavingReason reason,
        @Nullable Replaces replaces) implements HouseholdEvent {

    public HouseholdMemberLeft {
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(personId, "personId");
        Objects.requireNonNull(toDate, "toDate");
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public LocalDate validOn() {
        return toDate;
    }

    @Override
    public HouseholdMemberLeft replacing(Replaces correction) {
        return new HouseholdMemberLeft(householdId, personId, toDate, reason, correction);
    }
}
