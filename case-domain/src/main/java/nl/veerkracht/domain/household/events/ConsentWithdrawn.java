package nl.veerkracht.domain.household.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A consent does not hold any more: the person took it back, or the day until which it was given has come.
 * Emitted by {@link nl.veerkracht.domain.household.NetworkCommand.WithdrawConsent} under {@link
 *     nl.veerkracht.domain.household.NetworkRules}. Since revision 1; revision 1 knew no reason, since only persons withdrew.
 *
 * @param householdId the household
 * @param personId the person whose data the consent was about
 * @param scope which consent
 * @param reason why; since revision 2
 * @param occurredOn valid date: first day on which the consent does not hold any more
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("2")
public record ConsentWithdrawn(
        HouseholdId householdId,
        PersonId personId,
        ConsentScope scope,
        ConsentEndReason reason,
        LocalDate occurredOn,
        @Nullable Replaces replaces)
        implements HouseholdEvent {

    public ConsentWithdrawn {
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(personId, "personId");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(occurredOn, "occurredOn");
    }

    @Override
    public LocalDate validOn() {
        return occurredOn;
    }

    @Override
    public ConsentWithdrawn replacing(Replaces correction) {
        return new ConsentWithdrawn(householdId, personId, scope, reason, occurredOn, correction);
    }
}
