package nl.veerkracht.domain.household.events;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A child that was expected was born.
 * Emitted by {@link nl.veerkracht.domain.household.HouseholdCommand.RegisterBirth} under {@link
 *     nl.veerkracht.domain.household.MembershipRules}. Since revision 1.
 *
 * @param householdId the household
 * @param personId the child, so far an UNBORN member
 * @param name the child's name; null when the name recorded before stays
 * @param bornIn year and month of birth; its first day is the valid date, so that no clear value gives the birth
 *     date away
 * @param birthDate the exact birth date (ISO)
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record ChildBorn(
        HouseholdId householdId,
        PersonId personId,
        @Nullable PersonalValue name,
        YearMonth bornIn,
        PersonalValue birthDate,
        @Nullable Replaces replaces)
        implements HouseholdEvent {

    public ChildBorn {
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(personId, "personId");
        Objects.requireNonNull(bornIn, "bornIn");
        Objects.requireNonNull(birthDate, "birthDate");
    }

    @Override
    public LocalDate validOn() {
        return bornIn.atDay(1);
    }

    @Override
    public ChildBorn replacing(Replaces correction) {
        return new ChildBorn(householdId, personId, name, bornIn, birthDate, correction);
    }

    /** @return the same fact without all that is personal in it */
    public ChildBorn withoutPersonalValues() {
        return new ChildBorn(householdId, personId, null, bornIn, PersonalValue.nothing(List.of(personId)), replaces);
    }
}
