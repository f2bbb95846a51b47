package nl.veerkracht.projections.indicator;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.veerkracht.domain.household.events.HouseholdRegistered;
import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.HouseholdRelated;
import nl.veerkracht.projections.agenda.AgendaFile;
import nl.veerkracht.projections.assessment.Assessments;
import nl.veerkracht.projections.casefile.CaseFile;
import nl.veerkracht.projections.platform.DatedFacts;
import nl.veerkracht.projections.platform.RecordedEvent;
import nl.veerkracht.projections.platform.StreamKind;
import nl.veerkracht.projections.platform.StreamPart;
import nl.veerkracht.projections.supportplan.PlanFile;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of one household for the indicators: of each of its streams the facts that any of them reads, also those that do not
 * stand any more, and when each entry was recorded. So it answers for every day and as known at every moment, without the log.
 *
 * @param householdId the household
 * @param parts what is kept of each stream, in the order of their identifiers
 */
public record IndicatorFile(HouseholdId householdId, List<IndicatorPart> parts) {

    /** The streams that it is folded from. */
    public static final List<StreamKind<DatedEvent>> STREAMS = List.of(
            StreamKind.among(CaseFile.STREAMS),
            StreamKind.among(PlanFile.STREAMS),
            StreamKind.among(Assessments.STREAMS),
            StreamKind.among(AgendaFile.STREAMS));

    public IndicatorFile {
        Objects.requireNonNull(householdId, "householdId");
        parts = List.copyOf(parts);
    }

    /** @return what is kept of a household of which nothing is known */
    public static IndicatorFile empty(HouseholdId householdId) {
        return new IndicatorFile(householdId, List.of());
    }

    /** @return the household that an event of one of these streams belongs to */
    public static HouseholdId householdOf(RecordedEvent<? extends DatedEvent> recorded) {
        return ((HouseholdRelated) recorded.event()).householdId();
    }

    /**
     * Takes one event in. An event that was taken in before changes nothing.
     *
     * @throws nl.veerkracht.projections.platform.MissingEntryException when entries of the same stream in front of it are missing
     */
    public static IndicatorFile fold(IndicatorFile file, RecordedEvent<? extends DatedEvent> recorded) {
        return fold(file, recorded, IndicatorFacts::of);
    }

    /** Takes one event in as version 1 of the view did, which kept no handover. */
    static IndicatorFile foldVersion1(IndicatorFile file, RecordedEvent<? extends DatedEvent> recorded) {
        return fold(file, recorded, IndicatorFacts::ofVersion1);
    }

    private static IndicatorFile fold(
            IndicatorFile file,
            RecordedEvent<? extends DatedEvent> recorded,
            Function<DatedEvent, @Nullable DatedEvent> keeps) {
        IndicatorPart before = file.part(recorded.stream()).orElseGet(() -> IndicatorPart.empty(recorded.stream()));
        IndicatorPart after = before.with(recorded, keeps);
        if (after == before) {
            return file;
        }
        return new IndicatorFile(file.householdId, StreamPart.with(after, file.parts));
    }

    /** Takes events in, one after the other: {@link #fold} repeated. */
    public static IndicatorFile foldAll(
            IndicatorFile file, Iterable<? extends RecordedEvent<? extends DatedEvent>> history) {
        IndicatorFile folded = file;
        for (RecordedEvent<? extends DatedEvent> recorded : history) {
            folded = fold(folded, recorded);
        }
        return folded;
    }

    /** @return the same file as it was known at {@code knownAt}: the fold of what was recorded by then */
    public IndicatorFile knownAt(Instant knownAt) {
        return new IndicatorFile(
                householdId,
                parts.stream()
                        .map(part -> part.knownAt(knownAt))
                        .filter(part -> part.version() >= 0)
                        .toList());
    }

    private Optional<IndicatorPart> part(String stream) {
        return StreamPart.of(stream, parts);
    }

    /** @return what is kept of the household's own stream; empty when nothing is known of it */
    public Optional<IndicatorPart> household() {
        return part(householdId.value());
    }

    /** @return the CBS code of the municipality in which the household is registered; empty when no registration stands */
    public Optional<String> municipality() {
        return household().flatMap(part -> new DatedFacts(part.entries())
                .all().stream()
                        .map(entry -> entry.fact())
                        .filter(HouseholdRegistered.class::isInstance)
                        .map(fact -> ((HouseholdRegistered) fact).municipality())
                        .findFirst());
    }

    /** @return the team that may read the file; empty when no registration stands. What version 1 kept does not tell it */
    public Optional<String> team() {
        return household().flatMap(part -> CaseFile.team(part.entries()));
    }

    /** @return what grows with every event that is taken in; -1 when none was */
    public long version() {
        return StreamPart.version(parts);
    }

    /** @return up to which entry each stream was folded */
    public Map<String, Long> versions() {
        return StreamPart.versions(parts);
    }
}
