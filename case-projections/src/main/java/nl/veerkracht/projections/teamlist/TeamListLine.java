package nl.veerkracht.projections.teamlist;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.veerkracht.domain.household.events.*;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.projections.casefile.CaseFile;
import nl.veerkracht.projections.platform.Entry;
import nl.veerkracht.projections.platform.KeptEntries;
import nl.veerkracht.projections.platform.MissingEntryException;
import nl.veerkracht.projections.platform.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * What a list must know of one household: of its standing facts those that say who belongs to it, who leads, and whether the
 * file is open, without their details. {@link TeamListRow} is what it says about a day.
 *
 * @param householdId the household
 * @param version the number of the last entry that was taken in; -1 for none
 * @param lastChange when that was recorded; null for none
 * @param entries the listed facts that stand, by number
 */
public record TeamListLine(
        HouseholdId householdId, long version, @Nullable Instant lastChange, List<Entry> entries) {

    public TeamListLine {
        Objects.requireNonNull(householdId, "householdId");
        entries = List.copyOf(entries);
    }

    /** @return the line of a household of which nothing is known */
    public static TeamListLine empty(HouseholdId householdId) {
        return new TeamListLine(householdId, -1, null, List.of());
    }

    /**
     * Takes one event in. An event that was taken in before changes nothing.
     *
     * @throws MissingEntryException when entries in front of the event are missing
     */
    public static TeamListLine fold(TeamListLine line, RecordedEvent<HouseholdEvent> recorded) {
        Instant recordedAt = line.lastChange == null || recorded.recordedAt().isAfter(line.lastChange)
                ? recorded.recordedAt()
                : line.lastChange;
        List<Entry> entries = KeptEntries.fold(line.entries, line.version, recorded, recordedAt, TeamListLine::listed);
        return entries == null ? line : new TeamListLine(line.householdId, recorded.sequence(), recordedAt, entries);
    }

    /** @return what the list keeps of a fact; null when it keeps nothing */
    private static @Nullable HouseholdEvent listed(HouseholdEvent fact) {
        if (fact instanceof HouseholdMemberAdded added) {
            return added.withoutBirthDateAndContact();
        } else if (fact instanceof CaseHandedOver handover) {
            return handover.withoutSummary();
        }
        boolean kept = fact instanceof HouseholdRegistered
                || fact instanceof HouseholdMemberLeft
                || fact instanceof ChildBorn
                || fact instanceof CaseworkerAssigned
                || fact instanceof HouseholdFileClosed
                || fact instanceof HouseholdFileReopened;
        return kept ? fact : null;
    }

    /** @return the team that may read and write the file; empty when nothing is known */
    public Optional<String> team() {
        return CaseFile.team(entries);
    }
}
