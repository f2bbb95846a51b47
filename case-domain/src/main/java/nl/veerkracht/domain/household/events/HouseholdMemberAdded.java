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
 * A person became a member of the household.
 * Emitted by {@link nl.veerkracht.domain.household.HouseholdCommand.AddMember} under {@link
 *     nl.veerkracht.domain.household.MembershipRules}. Since revision 1.
 *
 * @param householdId the household
 * @param personId the person
 * @param name the person's name
 * @param bornIn year and month of birth; null when unknown, and for an unborn child
 * @param birthDate the exact birth date (ISO); null when unknown, and for an unborn child
 * @param contact telephone number, address or e-mail; null when not recorded
 * @param role what the person is in the household
 * @param membership whether the person lives here or shares in this household; since revision 2, before that
 *     every member was PRIMARY
 * @param fromDate valid date: first day of the membership; for a membership from birth the first day of that month
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("2")
public record HouseholdMemberAdded(
        HouseholdId householdId,
        PersonId personId,
        PersonalValue name,
        @Nullable YearMonth bornIn,
        @Nullable PersonalValue birthDate,
        @Nullable PersonalValue contact,
        MemberRole role,
        Membership membership,
        LocalDate fromDate,
        @Nullable Replaces replaces)
        implements HouseholdEvent {

    public HouseholdMemberAdded {
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(personId, "personId");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(membership, "membership");
        Objects.requireNonNull(fromDate, "fromDate");
    }

    @Override
    public LocalDate validOn() {
        return fromDate;
    }

    @Override
    public HouseholdMemberAdded replacing(Replaces correction) {
        return new HouseholdMemberAdded(
                householdId, personId, name, bornIn, birthDate, contact, role, membership, fromDate, correction);
    }

    /** @return the same fact without how the member can be reached */
    public HouseholdMemberAdded withoutContact() {
        return without(name, birthDate);
    }

    /** @return the same fact without the exact birth date, and without how the member can be reached */
    public HouseholdMemberAdded withoutBirthDateAndContact() {
        return without(name, null);
    }

    /** @return the same fact without all that is personal in it */
    public HouseholdMemberAdded withoutPersonalValues() {
        return without(PersonalValue.nothing(List.of(personId)), null);
    }

    private HouseholdMemberAdded without(PersonalValue kept, @Nullable PersonalValue keptBirthDate) {
        return new HouseholdMemberAdded(
                householdId, personId, kept, bornIn, keptBirthDate, null, role, membership, fromDate, replaces);
    }
}
