package nl.veerkracht.domain.household.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The file moved to another team or another lead caseworker. The right to read and write moves when this is
 *     recorded, not on the valid date.
 * Emitted by {@link nl.veerkracht.domain.household.CaseCommand.HandOver} under {@link
 *     nl.veerkracht.domain.household.CaseRules}. Since revision 1.
 *
 * @param householdId the household
 * @param fromUser who handed over
 * @param toUser the new lead caseworker (regisseur)
 * @param fromTeam the team that had the file
 * @param toTeam the team that has the file now
 * @param summary what the new lead must know; null when told in person
 * @param occurredOn valid date: the day of the handover
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record CaseHandedOver(
        HouseholdId householdId,
        String fromUser,
        String toUser,
        String fromTeam,
        String toTeam,
        @Nullable PersonalValue summary,
        LocalDate occurredOn,
        @Nullable Replaces replaces)
        implements HouseholdEvent {

    public CaseHandedOver {
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(fromUser, "fromUser");
        Objects.requireNonNull(toUser, "toUser");
        Objects.requireNonNull(fromTeam, "fromTeam");
        Objects.requireNonNull(toTeam, "toTeam");
        Objects.requireNonNull(occurredOn, "occurredOn");
    }

    @Override
    public LocalDate validOn() {
        return occurredOn;
    }

    @Override
    public CaseHandedOver replacing(Replaces correction) {
        return new CaseHandedOver(householdId, fromUser, toUser, fromTeam, toTeam, summary, occurredOn, correction);
    }

    /** @return the same fact with nothing in it but from which team to which: neither the text nor who handed it over to whom */
    public CaseHandedOver teamsOnly() {
        return new CaseHandedOver(householdId, "", "", fromTeam, toTeam, null, occurredOn, replaces);
    }

    /** @return the same fact without the text */
    public CaseHandedOver withoutSummary() {
        return new CaseHandedOver(householdId, fromUser, toUser, fromTeam, toTeam, null, occurredOn, replaces);
    }
}
