package nl.veerkracht.api.platform.views;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.veerkracht.api.platform.eventstore.ManyStreams;
import nl.veerkracht.api.platform.views.LoggedStreams.Line;
import nl.veerkracht.api.platform.views.ViewComparison.Candidate;
import nl.veerkracht.projections.platform.FedView;
import nl.veerkracht.projections.platform.Generations;
import nl.veerkracht.projections.platform.View;
import nl.veerkracht.projections.platform.ViewNotReadyException;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.SerializationException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Proves that the live views equal the log: folds the history of every document anew, and compares what would be stored with what is.
 * One ordered read of the log tells which streams feed which documents; then the streams are read some at a time, each once and
 * decoded once for all views. In memory are a line for each stream and each document, and what is compared at the moment; nothing is
 * stored, so nothing can be left behind. No key is needed: sealed values are compared sealed.
 */
@Component
class ViewVerification {

    private final List<View<?, ?>> views;
    private final EventStorageEngine engine;
    private final ManyStreams log;
    private final ViewPositions positions;
    private final DeadLetters deadLetters;
    private final Generations generations;

    ViewVerification(
            List<View<?, ?>> views,
            EventStorageEngine engine,
            ManyStreams log,
            ViewPositions positions,
            DeadLetters deadLetters,
            Generations generations) {
        this.views = List.copyOf(views);
        this.engine = engine;
        this.log = log;
        this.positions = positions;
        this.deadLetters = deadLetters;
        this.generations = generations;
    }

    /**
     * What a verification found.
     *
     * @param position up to which all views were compared: what the one that is farthest behind had when it began
     * @param equal whether all views are what the log gives
     */
    record Report(long position, boolean equal, List<Finding> views) {}

    /**
     * What was found of one view.
     *
     * @param generation the generation that was compared, which was the live one
     * @param documents how many were compared
     * @param equal whether each of them is what the log gives
     * @param checksum of the checksums of the documents that the log gives at that position, in the order of their keys
     * @param parked streams that wait behind an event that cannot be folded; what they feed was not compared
     * @param different documents that are not what the log gives; at most a hundred are named
     * @param firstDifference the first of them in the order of their keys; null when there is none
     */
    record Finding(
            String view,
            String generation,
            int documents,
            boolean equal,
            String checksum,
            List<String> parked,
            List<String> different,
            @Nullable Difference firstDifference) {}

    /**
     * Where a document leaves the log.
     *
     * @param document its key
     * @param position of the first event that it lacks; of its last event when it has them all, and of what it should hold it holds
     *     something else; null when the log has nothing of it
     */
    record Difference(String document, @Nullable Long position) {}

    /**
     * @return what was found of all views that are live now, each compared up to the same position
     * @throws ViewNotReadyException when what was live of a view was thrown away meanwhile
     */
    Report verify() {
        long position = views.stream()
                .mapToLong(view -> positions.position(view.name()).orElse(-1))
                .min()
                .orElse(-1);
        List<FedView<?, ?>> live = new ArrayList<>();
        views.forEach(view -> live.add(view.in(view.documents().live())));
        List<ViewComparison<?, ?>> comparisons = new ArrayList<>();
        live.forEach(each ->
                comparisons.add(ViewComparison.of(comparisons.size(), each, deadLetters.parked(each.generation()))));
        try {
            LoggedStreams streams = LoggedStreams.upTo(position, engine, views);
            compare(streams.windows(), comparisons);
            comparisons.forEach(view -> view.findStrays(streams, log));
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
        live.forEach(this::assertThere);
        List<Finding> findings =
                comparisons.stream().map(view -> view.finding(log)).toList();
        return new Report(position, findings.stream().allMatch(Finding::equal), findings);
    }

    /** What is compared at a time: the documents of each view, and the histories that they were folded from. */
    private record Window(List<List<Candidate>> documents, Map<String, List<DomainEventMessage<?>>> history) {}

    /** One window is read while the one before it is compared. */
    private void compare(List<List<Line>> windows, List<ViewComparison<?, ?>> comparisons)
            throws InterruptedException, ExecutionException {
        ExecutorService reading = Executors.newSingleThreadExecutor(new AxonThreadFactory("views-verify-read"));
        try {
            Deque<Future<Window>> ahead = new ArrayDeque<>();
            for (List<Line> streams : windows) {
                ahead.add(reading.submit(() -> read(streams, comparisons)));
                if (ahead.size() > 1) {
                    compare(ahead.remove().get(), comparisons);
                }
            }
            for (Future<Window> last : ahead) {
                compare(last.get(), comparisons);
            }
        } finally {
            // Not interrupted: in the middle of a read that would close the file of an embedded log.
            reading.shutdown();
        }
    }

    private static void compare(Window window, List<ViewComparison<?, ?>> comparisons) {
        for (int view = 0; view < comparisons.size(); view++) {
            ViewComparison<?, ?> comparison = comparisons.get(view);
            window.documents().get(view).forEach(document -> comparison.compare(document, window.history()));
        }
    }

    /** The documents first: then the log has all that they were folded from. */
    private Window read(List<Line> streams, List<ViewComparison<?, ?>> comparisons) {
        List<List<Candidate>> documents = new ArrayList<>();
        Set<String> read = new HashSet<>();
        streams.forEach(line -> read.add(line.stream()));
        for (ViewComparison<?, ?> comparison : comparisons) {
            List<Candidate> candidates = comparison.candidates(streams);
            candidates.forEach(document -> read.addAll(document.has().keySet()));
            documents.add(candidates);
        }
        Map<String, List<DomainEventMessage<?>>> history = new HashMap<>();
        for (DomainEventMessage<?> event : log.readStreams(read)) {
            decode(event);
            history.computeIfAbsent(event.getAggregateIdentifier(), stream -> new ArrayList<>())
                    .add(event);
        }
        return new Window(documents, history);
    }

    /** Once for all views: the event remembers it. */
    private void decode(DomainEventMessage<?> event) {
        try {
            views.forEach(view -> view.kindOf(event).ifPresent(kind -> kind.decode(event)));
        } catch (SerializationException unreadable) {
            // Said again to who folds it.
            return;
        }
    }

    private void assertThere(FedView<?, ?> live) {
        String view = live.view().name();
        if (!generations.of(view).all().contains(live.generation())) {
            throw new ViewNotReadyException(view);
        }
    }
}
