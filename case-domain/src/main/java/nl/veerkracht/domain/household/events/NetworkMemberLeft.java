package nl.veerkracht.domain.household.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A person no longer belongs to the household's circle.
 * Emitted by {@link nl.veerkracht.domain.household.NetworkCommand.EndNetworkMembership} under {@link
 *     nl.veerkracht.domain.household.NetworkRules}. Since revision 1.
 *
 * @param householdId the household
 * @param personId the person
 * @param leftOn valid date: first day outside the circle
 * @param reason why the person left
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record NetworkMemberLeft(
        HouseholdId householdId,
        PersonId personId,
        LocalDate leftOn,
        NetworkLeavingReason reason,
        @Nullable Replaces replaces)
        implements HouseholdEvent {

    public NetworkMemberLeft {
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(personId, "personId");
        Objects.requireNonNull(leftOn, "leftOn");
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public LocalDate validOn() {
        return leftOn;
    }

    @Override
    public NetworkMemberLeft replacing(Replaces correction) {
        return new NetworkMemberLeft(householdId, personId, leftOn, reason, correction);
    }
}
