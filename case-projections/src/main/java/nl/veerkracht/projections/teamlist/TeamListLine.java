package nl.veerkracht.projections.teamlist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.veerkracht.domain.contract.EventCatalog;
import nl.veerkracht.domain.household.events.*;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.projections.casefile.CaseFile;
import nl.veerkracht.projections.platform.Entry;
import nl.veerkracht.projections.platform.MissingEntryException;
import nl.veerkracht.projections.platform.RecordedBy;
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
        long number = recorded.sequence();
        if (number <= line.version) {
            return line;
        }
        if (number > line.version + 1) {
            throw new MissingEntryException(number, line.version + 1, line.householdId.value());
        }
        Instant recordedAt = line.lastChange == null || recorded.recordedAt().isAfter(line.lastChange)
                ? recorded.recordedAt()
                : line.lastChange;
        List<Entry> entries = new ArrayList<>(line.entries);
        HouseholdEvent fact = recorded.event();
        long place = number;
        if (fact.replaces() != null) {
            place = remove(entries, fact.replaces().entry()).map(Entry::place).orElse(number);
        } else if (fact instanceof EntryWithdrawn withdrawn) {
            remove(entries, withdrawn.entry());
        }
        HouseholdEvent listed = listed(fact);
        if (listed != null) {
            entries.add(new Entry(number, place, name(listed), listed, recordedAt, RecordedBy.NOT_KEPT, null));
        }
        return new TeamListLine(line.householdId, number, recordedAt, entries);
    }

    private static Optional<Entry> remove(List<Entry> entries, long number) {
        Optional<Entry> entry =
                entries.stream().filter(each -> each.number() == number).findFirst();
        entry.ifPresent(entries::remove);
        return entry;
    }

    /** @return what the list keeps of a fact; null when it keeps nothing */
    private static @Nullable HouseholdEvent listed(HouseholdEvent fact) {
        if (fact instanceof HouseholdMemberAdded added) {
            return new HouseholdMemberAdded(
                    added.householdId(),
                    added.personId(),
                    added.name(),
                    added.bornIn(),
                    null,
                    null,
                    added.role(),
                    added.membership(),
                    added.fromDate(),
                    added.replaces());
        } else if (fact instanceof CaseHandedOver handover) {
            return new CaseHandedOver(
                    handover.householdId(),
                    handover.fromUser(),
                    handover.toUser(),
                    handover.fromTeam(),
                    handover.toTeam(),
                    null,
                    handover.occurredOn(),
                    handover.replaces());
        }
        boolean kept = fact instanceof HouseholdRegistered
                || fact instanceof HouseholdMemberLeft
                || fact instanceof ChildBorn
                || fact instanceof CaseworkerAssigned
                || fact instanceof HouseholdFileClosed
                || fact instanceof HouseholdFileReopened;
        return kept ? fact : null;
    }

    private static String name(HouseholdEvent fact) {
        return EventCatalog.of(fact.getClass()).orElseThrow().name();
    }

    /** @return the team that may read and write the file; empty when nothing is known */
    public Optional<String> team() {
        return CaseFile.team(entries);
    }
}
