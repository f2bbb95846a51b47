package nl.veerkracht.domain.household.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A person was told that the team keeps data about them, and why (GDPR art. 13 and 14).
 * Emitted by {@link nl.veerkracht.domain.household.NetworkCommand.GiveInformation} under {@link
 *     nl.veerkracht.domain.household.NetworkRules}. Since revision 1.
 *
 * @param householdId the household
 * @param personId the person who was informed
 * @param occurredOn valid date: the day on which the person was informed
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record InformationGiven(
        HouseholdId householdId,
        PersonId personId,
        LocalDate occurredOn,
        @Nullable Replaces replaces) implements HouseholdEvent {

    public InformationGiven {
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(personId, "personId");
        Objects.requireNonNull(occurredOn, "occurredOn");
    }

    @Override
    public LocalDate validOn() {
        return occurredOn;
    }

    @Override
    public InformationGiven replacing(Replaces correction) {
        return new InformationGiven(householdId, personId, occurredOn, correction);
    }
}
