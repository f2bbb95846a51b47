package nl.veerkracht.domain.household.events;

import java.time.LocalDate;
import java.util.Collections;
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
 * What a person in the circle means to the household changed. A null component stays as it was.
 * Emitted by {@link nl.veerkracht.domain.household.NetworkCommand.ChangeNetworkMember} under {@link
 *     nl.veerkracht.domain.household.NetworkRules}. Since revision 1.
 *
 * @param householdId the household
 * @param personId the person
 * @param ring 1 (closest) to 3; null when unchanged
 * @param supportTypes what the person gives now; null when unchanged
 * @param quality how the caseworker judges the tie; null when unchanged
 * @param tieChange what happened to the tie; null when unchanged
 * @param contact contact data; null when unchanged
 * @param fromDate valid date: first day on which this holds
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record NetworkMemberChanged(
        HouseholdId householdId,
        PersonId personId,
        @Nullable Integer ring,
        @Nullable Set<SupportType> supportTypes,
        @Nullable TieQuality quality,
        @Nullable TieChange tieChange,
        @Nullable PersonalValue contact,
        LocalDate fromDate,
        @Nullable Replaces replaces)
        implements HouseholdEvent {

    public NetworkMemberChanged {
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(personId, "personId");
        Objects.requireNonNull(fromDate, "fromDate");
        supportTypes = supportTypes == null ? null : Collections.unmodifiableSet(new TreeSet<>(supportTypes));
    }

    @Override
    public LocalDate validOn() {
        return fromDate;
    }

    @Override
    public NetworkMemberChanged replacing(Replaces correction) {
        return new NetworkMemberChanged(
                householdId, personId, ring, supportTypes, quality, tieChange, contact, fromDate, correction);
    }

    /** @return the same fact with nothing in it but what happened to the tie */
    public NetworkMemberChanged tieChangeOnly() {
        return new NetworkMemberChanged(householdId, personId, null, null, null, tieChange, null, fromDate, replaces);
    }
}
