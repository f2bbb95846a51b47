package nl.veerkracht.domain.household.events;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A person belongs to the household's circle.
 * Emitted by {@link nl.veerkracht.domain.household.NetworkCommand.AddNetworkMember} under {@link
 *     nl.veerkracht.domain.household.NetworkRules}. Since revision 1.
 *
 * @param householdId the household
 * @param personId the person
 * @param name the person's name
 * @param contact telephone number, address or e-mail; null when not recorded
 * @param tie what the person is to the household
 * @param ring 1 (closest) to 3 of the circle
 * @param supportTypes what the person gives; may be empty
 * @param tieChange what happened to the tie
 * @param source by which way the person was found
 * @param livesNearby whether the person lives nearby; null when unknown
 * @param fromDate valid date: first day in the circle
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record NetworkMemberAdded(
        HouseholdId householdId,
        PersonId personId,
        PersonalValue name,
        @Nullable PersonalValue contact,
        Tie tie,
        int ring,
        Set<SupportType> supportTypes,
        TieChange tieChange,
        TieSource source,
        @Nullable Boolean livesNearby,
        LocalDate fromDate,
        @Nullable Replaces replaces)
        implements HouseholdEvent {

    public NetworkMemberAdded {
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(personId, "personId");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(tie, "tie");
        Objects.requireNonNull(tieChange, "tieChange");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(fromDate, "fromDate");
        supportTypes = Collections.unmodifiableSet(
                new TreeSet<>(supportTypes)); // sorted: stored bytes do not depend on chance
    }

    @Override
    public LocalDate validOn() {
        return fromDate;
    }

    @Override
    public NetworkMemberAdded replacing(Replaces correction) {
        return new NetworkMemberAdded(
                householdId,
                personId,
                name,
                contact,
                tie,
                ring,
                supportTypes,
                tieChange,
                source,
                livesNearby,
                fromDate,
                correction);
    }

    /** @return the same fact without how the member can be reached */
    public NetworkMemberAdded withoutContact() {
        return without(name, supportTypes, livesNearby);
    }

    /** @return the tie alone: without all that is personal, what the member gives, and whether they live nearby */
    public NetworkMemberAdded tieOnly() {
        return without(PersonalValue.nothing(List.of(personId)), Set.of(), null);
    }

    private NetworkMemberAdded without(PersonalValue kept, Set<SupportType> keptTypes, @Nullable Boolean keptNearby) {
        return new NetworkMemberAdded(
                householdId,
                personId,
                kept,
                null,
                tie,
                ring,
                keptTypes,
                tieChange,
                source,
                keptNearby,
                fromDate,
                replaces);
    }
}
