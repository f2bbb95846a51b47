package nl.veerkracht.domain.household.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The file was closed; the retention term runs from here.
 * Emitted by {@link nl.veerkracht.domain.household.CaseCommand.CloseFile} under {@link
 *     nl.veerkracht.domain.household.CaseRules}. Since revision 1.
 *
 * @param householdId the household
 * @param reason why
 * @param retentionClass which law says how long the file is kept
 * @param closedOn valid date: the day of closing
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record HouseholdFileClosed(
        HouseholdId householdId,
        ClosingReason reason,
        RetentionClass retentionClass,
        LocalDate closedOn,
        @Nullable Replaces replaces)
        implements HouseholdEvent {

    public HouseholdFileClosed {
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(retentionClass, "retentionClass");
        Objects.requireNonNull(closedOn, "closedOn");
    }

    @Override
    public LocalDate validOn() {
        return closedOn;
    }

    @Override
    public HouseholdFileClosed replacing(Replaces correction) {
        return new HouseholdFileClosed(householdId, reason, retentionClass, closedOn, correction);
    }
}
