package nl.veerkracht.domain.household.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A concern was recorded (zorg).
 * Emitted by {@link nl.veerkracht.domain.household.HouseholdCommand.RecordConcern} under {@link
 *     nl.veerkracht.domain.household.CaseRules}. Since revision 1.
 *
 * @param householdId the household
 * @param lifeDomain the life domain
 * @param severity how heavy it weighs
 * @param occurredOn valid date: the day of which it speaks
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record ConcernRecorded(
        HouseholdId householdId,
        LifeDomain lifeDomain,
        Severity severity,
        LocalDate occurredOn,
        @Nullable Replaces replaces)
        implements HouseholdEvent {

    public ConcernRecorded {
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(lifeDomain, "lifeDomain");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(occurredOn, "occurredOn");
    }

    @Override
    public LocalDate validOn() {
        return occurredOn;
    }

    @Override
    public ConcernRecorded replacing(Replaces correction) {
        return new ConcernRecorded(householdId, lifeDomain, severity, occurredOn, correction);
    }
}
