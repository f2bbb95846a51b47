package nl.veerkracht.projections.supportplan;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.veerkracht.domain.shared.PlanId;
import nl.veerkracht.domain.supportplan.events.PlanEvent;
import nl.veerkracht.projections.platform.Entry;
import nl.veerkracht.projections.platform.FileEntries;
import nl.veerkracht.projections.platform.RecordedEvent;
import nl.veerkracht.projections.platform.StreamKind;

/**
 * What is known about one support plan: all its entries, in the order in which they were recorded. {@link PlanPicture} is what
 * it says about a day.
 *
 * @param planId the plan
 * @param entries the entry with number {@code n} is at index {@code n}; those that were corrected or withdrawn are marked
 */
public record PlanFile(PlanId planId, List<Entry> entries) {

    /** The streams that plans are folded from. */
    public static final StreamKind<PlanEvent> STREAMS =
            new StreamKind<>("SupportPlan", PlanEvent.class, PlanEvent::planId);

    public PlanFile {
        Objects.requireNonNull(planId, "planId");
        entries = List.copyOf(entries);
    }

    /** @return the plan of which nothing is known */
    public static PlanFile empty(PlanId planId) {
        return new PlanFile(planId, List.of());
    }

    /** Takes events in, one after the other. An event that was taken in before changes nothing. */
    public static PlanFile foldAll(PlanFile file, Iterable<RecordedEvent<PlanEvent>> history) {
        return new PlanFile(file.planId, FileEntries.fold(file.planId.value(), file.entries, history));
    }

    /**
     * @param history all events of the plan, from the first on
     * @return the plan as it was known at {@code knownAt}
     */
    public static PlanFile asOf(PlanId planId, Iterable<RecordedEvent<PlanEvent>> history, Instant knownAt) {
        return foldAll(empty(planId), RecordedEvent.knownAt(history, knownAt));
    }

    /** @return the number of the last entry, which is the version of the plan; -1 when nothing is known */
    public long version() {
        return entries.size() - 1L;
    }

    /** @return whether anything is known about this plan */
    public boolean isKnown() {
        return !entries.isEmpty();
    }
}
