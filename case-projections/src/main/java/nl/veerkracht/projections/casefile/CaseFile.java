package nl.veerkracht.projections.casefile;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.veerkracht.domain.household.events.CaseHandedOver;
import nl.veerkracht.domain.household.events.HouseholdEvent;
import nl.veerkracht.domain.household.events.HouseholdRegistered;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.projections.platform.Entry;
import nl.veerkracht.projections.platform.FileEntries;
import nl.veerkracht.projections.platform.MissingEntryException;
import nl.veerkracht.projections.platform.RecordedEvent;
import nl.veerkracht.projections.platform.StreamKind;

/**
 * What is known about one household: all entries of its file, in the order in which they were recorded. This is the
 * timeline; {@link CaseFilePicture} is what it says about a day.
 *
 * @param householdId the household
 * @param entries the entry with number {@code n} is at index {@code n}; those that were corrected or withdrawn are marked
 */
public record CaseFile(HouseholdId householdId, List<Entry> entries) {

    /** The streams that files are folded from. */
    public static final StreamKind<HouseholdEvent> STREAMS =
            new StreamKind<>("Household", HouseholdEvent.class, HouseholdEvent::householdId);

    public CaseFile {
        Objects.requireNonNull(householdId, "householdId");
        entries = List.copyOf(entries);
    }

    /** @return the file of a household of which nothing is known */
    public static CaseFile empty(HouseholdId householdId) {
        return new CaseFile(householdId, List.of());
    }

    /**
     * Takes one event in. An event that was taken in before changes nothing.
     *
     * @throws MissingEntryException when entries in front of the event are missing
     */
    public static CaseFile fold(CaseFile file, RecordedEvent<HouseholdEvent> recorded) {
        return foldAll(file, List.of(recorded));
    }

    /** Takes events in, one after the other: {@link #fold} repeated. */
    public static CaseFile foldAll(CaseFile file, Iterable<RecordedEvent<HouseholdEvent>> history) {
        List<Entry> entries = FileEntries.fold(file.householdId.value(), file.entries, history);
        return entries.size() == file.entries.size() ? file : new CaseFile(file.householdId, entries);
    }

    /**
     * The file as it was known at a moment.
     *
     * @param history all events of the household, from the first on
     * @return the fold of those that were recorded at {@code knownAt} or before
     */
    public static CaseFile asOf(
            HouseholdId householdId, Iterable<RecordedEvent<HouseholdEvent>> history, Instant knownAt) {
        return foldAll(empty(householdId), RecordedEvent.knownAt(history, knownAt));
    }

    /** @return the number of the last entry, which is the version of the file; -1 when nothing is known */
    public long version() {
        return entries.size() - 1L;
    }

    /** @return whether anything is known about this household */
    public boolean isKnown() {
        return !entries.isEmpty();
    }

    /** @return when the last entry was recorded */
    public Optional<Instant> lastChange() {
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(entries.get(entries.size() - 1).recordedAt());
    }

    /** @return the entries that stand */
    public List<Entry> standing() {
        return entries.stream().filter(Entry::stands).toList();
    }

    /**
     * @return the team that may read and write the file: of the last registration or handover that stands. It moves when a
     *     handover is recorded, whatever its valid date
     */
    public Optional<String> team() {
        return team(entries);
    }

    /** @return the team to which these entries give the file: for a view that keeps only some kinds */
    public static Optional<String> team(List<Entry> entries) {
        return entries.stream()
                .filter(Entry::stands)
                .filter(entry -> entry.fact() instanceof HouseholdRegistered || entry.fact() instanceof CaseHandedOver)
                .max(Comparator.comparingLong(Entry::place))
                .map(entry -> entry.fact() instanceof CaseHandedOver handover
                        ? handover.toTeam()
                        : ((HouseholdRegistered) entry.fact()).team());
    }

    /** @return the CBS code of the municipality in which the household is registered */
    public Optional<String> municipality() {
        return standing().stream()
                .map(Entry::fact)
                .filter(HouseholdRegistered.class::isInstance)
                .map(fact -> ((HouseholdRegistered) fact).municipality())
                .findFirst();
    }
}
