package nl.veerkracht.domain.household.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Something that goes well was recorded (kracht).
 * Emitted by {@link nl.veerkracht.domain.household.HouseholdCommand.RecordStrength} under {@link
 *     nl.veerkracht.domain.household.CaseRules}. Since revision 1.
 *
 * @param householdId the household
 * @param lifeDomain the life domain
 * @param text what goes well; sealed by every person whom it names
 * @param occurredOn valid date: the day of which it speaks
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record StrengthRecorded(
        HouseholdId householdId,
        LifeDomain lifeDomain,
        PersonalValue text,
        LocalDate occurredOn,
        @Nullable Replaces replaces)
        implements HouseholdEvent {

    public StrengthRecorded {
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(lifeDomain, "lifeDomain");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(occurredOn, "occurredOn");
    }

    @Override
    public LocalDate validOn() {
        return occurredOn;
    }

    @Override
    public StrengthRecorded replacing(Replaces correction) {
        return new StrengthRecorded(householdId, lifeDomain, text, occurredOn, correction);
    }
}
