package nl.veerkracht.projections.platform;

import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * The documents that a unit of work touches: each is loaded once, changed in memory by every event, and written with the others
 * before the token is stored. So a crash between the two repeats events, which the fold ignores, and never loses one.
 *
 * @param <E> the events of the view
 * @param <S> what the fold makes
 */
public final class HeldDocuments<E, S> {

    private static final String HELD = HeldDocuments.class.getName();

    /** A round of so many documents fits into any message and little memory, and one round trip is nothing beside it. */
    private static final int ONE_ROUND = 25;

    private final FedView<E, S> fed;
    private final View<E, S> view;
    /** Behind the others is the one that an event came to last. */
    private final Map<String, Held<S>> held = new LinkedHashMap<>(16, 0.75f, true);

    private final Map<DomainEventMessage<?>, RecordedEvent<E>> loaded = new IdentityHashMap<>();
    private final Executor writer;
    private long events;

    /** The round that was given to the writer last, and its keys. */
    private CompletableFuture<Void> written = CompletableFuture.completedFuture(null);

    private Set<String> beingWritten = Set.of();

    /** The keys that may be stored, by their hash; null for all. So one that cannot be is not asked for: in a rebuild, most. */
    private @Nullable BitSet inStore;

    private static final class Held<S> {

        /** The version that is stored, or on its way; -1 for none. */
        private long from;

        private S state;

        Held(S state, long from) {
            this.state = state;
            this.from = from;
        }
    }

    private HeldDocuments(FedView<E, S> fed, Executor writer) {
        this.fed = fed;
        this.view = fed.view();
        this.writer = writer;
    }

    /**
     * Begins with a generation that nobody else writes until the current unit of work ends.
     *
     * @param writer writes its documents: while that waits for the store, more is folded
     */
    public static <E, S> void begin(FedView<E, S> fed, Executor writer) {
        HeldDocuments<E, S> documents = ofThisWork(() -> fed, writer);
        documents.inStore = fed.documents().areThere() ? null : new BitSet();
    }

    /**
     * Folds an event into the document that takes it in, of the generation that is fed on this node, within the current unit of work.
     * What is in a stream of another kind is passed over.
     *
     * @throws UnknownKindException when this version does not know the event: it is parked, and not passed over
     */
    public static <E, S> void fold(View<E, S> view, DomainEventMessage<?> message) {
        view.kindOf(message).ifPresent(kind -> ofThisWork(view::fed).fold(kind, message));
    }

    /** The same, in a generation that is named. */
    public static <E, S> void fold(FedView<E, S> fed, DomainEventMessage<?> message) {
        fed.view().kindOf(message).ifPresent(kind -> ofThisWork(() -> fed).fold(kind, message));
    }

    /** Loads the documents that messages will be folded into, many in a round, instead of each when its first message comes. */
    public static <E, S> void load(FedView<E, S> fed, Collection<DomainEventMessage<?>> messages) {
        ofThisWork(() -> fed).load(messages);
    }

    static <E, S> void fold(FedView<E, S> fed, RecordedEvent<E> recorded) {
        ofThisWork(() -> fed).fold(recorded);
    }

    private static <E, S> HeldDocuments<E, S> ofThisWork(Supplier<FedView<E, S>> fed) {
        return ofThisWork(fed, Runnable::run);
    }

    private static <E, S> HeldDocuments<E, S> ofThisWork(Supplier<FedView<E, S>> fed, Executor writer) {
        UnitOfWork<?> work = CurrentUnitOfWork.get();
        return work.getOrComputeResource(HELD, key -> {
            HeldDocuments<E, S> begun = new HeldDocuments<>(fed.get(), writer);
            work.onPrepareCommit(HeldDocuments::flush);
            // Nobody else may write them before the last round has come to its end, whichever that is.
            work.onRollback(
                    left -> begun.written.handle((done, failure) -> done).join());
            return begun;
        });
    }

    /**
     * Writes the documents that no event came to for the longest time, until the others were folded from so many events at most:
     * that tells how much memory they need. Until a token follows, a crash repeats events, which the fold ignores.
     */
    public static void keepAtMost(long events) {
        HeldDocuments<?, ?> documents = CurrentUnitOfWork.get().getResource(HELD);
        if (documents != null) {
            documents.writeEldest(events);
        }
    }

    /** @return whether the current unit of work holds documents that are still to be written */
    public static boolean areHeld() {
        return CurrentUnitOfWork.isStarted() && CurrentUnitOfWork.get().getResource(HELD) != null;
    }

    /** Writes what the current unit of work holds, if there is one and it holds anything. To be called before a token is stored. */
    public static void flush() {
        CurrentUnitOfWork.ifStarted(HeldDocuments::flush);
    }

    private static void flush(UnitOfWork<?> work) {
        HeldDocuments<?, ?> documents = work.getResource(HELD);
        if (documents != null) {
            documents.write();
        }
    }

    private void fold(StreamKind<E> kind, DomainEventMessage<?> message) {
        RecordedEvent<E> recorded = loaded.remove(message);
        fold(recorded != null ? recorded : kind.recorded(message));
    }

    private void fold(RecordedEvent<E> recorded) {
        String key = view.documentOf().apply(recorded);
        Held<S> before = held.get(key);
        if (before == null) {
            before = hold(key, stored(List.of(key)).get(key));
        }
        S after = fed.fold().apply(before.state, recorded);
        events += view.version().applyAsLong(after) - view.version().applyAsLong(before.state);
        before.state = after;
    }

    private Held<S> hold(String key, @Nullable S stored) {
        S state = stored == null ? view.empty().apply(key) : stored;
        long version = view.version().applyAsLong(state);
        events += version + 1;
        Held<S> document = new Held<>(state, version);
        held.put(key, document);
        return document;
    }

    private void load(Collection<DomainEventMessage<?>> messages) {
        Set<String> keys = new LinkedHashSet<>();
        messages.forEach(message -> recorded(message).ifPresent(recorded -> {
            loaded.put(message, recorded);
            keys.add(view.documentOf().apply(recorded));
        }));
        keys.removeAll(held.keySet());
        for (List<String> round : rounds(keys)) {
            Map<String, S> stored = stored(round);
            round.forEach(key -> hold(key, stored.get(key)));
        }
    }

    private Optional<RecordedEvent<E>> recorded(DomainEventMessage<?> message) {
        try {
            return view.kindOf(message).map(kind -> kind.recorded(message));
        } catch (RuntimeException unreadable) {
            // Whoever folds it is told.
            return Optional.empty();
        }
    }

    private Map<String, S> stored(Collection<String> keys) {
        if (!Collections.disjoint(beingWritten, keys)) {
            awaitWritten();
        }
        List<String> asked = keys.stream().filter(this::mayBeStored).toList();
        return asked.isEmpty() ? Map.of() : fed.documents().findAll(asked);
    }

    private boolean mayBeStored(String key) {
        return inStore == null || inStore.get(bit(key));
    }

    /** Few enough to fit into 128 kB, and more than a municipality has households. */
    private static int bit(String key) {
        return key.hashCode() & 0xFFFFF;
    }

    /** What is written stays in memory: the events that follow most often come to the same documents. */
    private void write() {
        Map<String, StoredDocuments.Change> round = new HashMap<>();
        for (Map.Entry<String, Held<S>> entry : held.entrySet()) {
            round = with(entry, round);
        }
        give(round);
        awaitWritten();
        loaded.clear();
    }

    private void writeEldest(long mostEventsLeft) {
        Map<String, StoredDocuments.Change> round = new HashMap<>();
        Iterator<Map.Entry<String, Held<S>>> eldest = held.entrySet().iterator();
        while (events > mostEventsLeft && eldest.hasNext()) {
            Map.Entry<String, Held<S>> entry = eldest.next();
            round = with(entry, round);
            events -= view.version().applyAsLong(entry.getValue().state) + 1;
            eldest.remove();
        }
        give(round);
    }

    /** @return the round with the document in it, if that changed; an empty one when the round was full and is on its way */
    private Map<String, StoredDocuments.Change> with(
            Map.Entry<String, Held<S>> entry, Map<String, StoredDocuments.Change> round) {
        Held<S> document = entry.getValue();
        long version = view.version().applyAsLong(document.state);
        if (version > document.from) {
            round.put(
                    entry.getKey(),
                    new StoredDocuments.Change(fed.documents().document(document.state), document.from));
            document.from = version;
        }
        if (round.size() < ONE_ROUND) {
            return round;
        }
        give(round);
        return new HashMap<>();
    }

    /** One round is on its way at a time, and the next one is made ready meanwhile. */
    private void give(Map<String, StoredDocuments.Change> round) {
        if (!round.isEmpty()) {
            awaitWritten();
            beingWritten = round.keySet();
            if (inStore != null) {
                beingWritten.stream().mapToInt(HeldDocuments::bit).forEach(inStore::set);
            }
            written = CompletableFuture.runAsync(() -> fed.documents().write(round.values()), writer);
        }
    }

    private void awaitWritten() {
        try {
            written.join();
            beingWritten = Set.of();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }

    private static <T> List<List<T>> rounds(Collection<T> all) {
        List<T> inOrder = List.copyOf(all);
        return IntStream.range(0, (inOrder.size() + ONE_ROUND - 1) / ONE_ROUND)
                .mapToObj(
                        round -> inOrder.subList(round * ONE_ROUND, Math.min((round + 1) * ONE_ROUND, inOrder.size())))
                .toList();
    }
}
