package nl.veerkracht.domain.household.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A caseworker works with the household from a day on.
 * Emitted by {@link nl.veerkracht.domain.household.CaseCommand.AssignCaseworker} under {@link
 *     nl.veerkracht.domain.household.CaseRules}. Since revision 1.
 *
 * @param householdId the household
 * @param userId the caseworker's identifier at the identity provider
 * @param role a new LEAD takes the place of the former one
 * @param fromDate valid date: first day of the work
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record CaseworkerAssigned(
        HouseholdId householdId,
        String userId,
        CaseworkerRole role,
        LocalDate fromDate,
        @Nullable Replaces replaces) implements HouseholdEvent {

    public CaseworkerAssigned {
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(userId, "userId");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(fromDate, "fromDate");
    }

    @Override
    public LocalDate validOn() {
        return fromDate;
    }

    @Override
    public CaseworkerAssigned replacing(Replaces correction) {
        return new CaseworkerAssigned(householdId, userId, role, fromDate, correction);
    }
}
