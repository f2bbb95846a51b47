package nl.veerkracht.domain.household.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A closed file was opened again.
 * Emitted by {@link nl.veerkracht.domain.household.CaseCommand.ReopenFile} under {@link
 *     nl.veerkracht.domain.household.CaseRules}. Since revision 1.
 *
 * @param householdId the household
 * @param reason why
 * @param reopenedOn valid date: the day of reopening
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record HouseholdFileReopened(
        HouseholdId householdId,
        ReopeningReason reason,
        LocalDate reopenedOn,
        @Nullable Replaces replaces) implements HouseholdEvent {

    public HouseholdFileReopened {
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(reopenedOn, "reopenedOn");
    }

    @Override
    public LocalDate validOn() {
        return reopenedOn;
    }

    @Override
    public HouseholdFileReopened replacing(Replaces correction) {
        return new HouseholdFileReopened(householdId, reason, reopenedOn, correction);
    }
}
