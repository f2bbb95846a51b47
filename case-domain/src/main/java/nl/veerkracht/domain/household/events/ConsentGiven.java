package nl.veerkracht.domain.household.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A person consented to something.
 * Emitted by {@link nl.veerkracht.domain.household.NetworkCommand.GiveConsent} under {@link
 *     nl.veerkracht.domain.household.NetworkRules}. Since revision 1.
 *
 * @param householdId the household
 * @param personId the person whose data the consent is about
 * @param scope to what
 * @param by who gave it
 * @param untilDate first day on which the consent does not hold any more; null while no end was agreed
 * @param occurredOn valid date: the day on which it was given
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record ConsentGiven(
        HouseholdId householdId,
        PersonId personId,
        ConsentScope scope,
        ConsentGiver by,
        @Nullable LocalDate untilDate,
        LocalDate occurredOn,
        @Nullable Replaces replaces)
        implements HouseholdEvent {

    public ConsentGiven {
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(personId, "personId");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(occurredOn, "occurredOn");
    }

    @Override
    public LocalDate validOn() {
        return occurredOn;
    }

    @Override
    public ConsentGiven replacing(Replaces correction) {
        return new ConsentGiven(householdId, personId, scope, by, untilDate, occurredOn, correction);
    }
}
