package nl.veerkracht.projections.platform;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private static final int ONE_ROUND = 100;

    private final FedView<E, S> fed;
    private final View<E, S> view;
    private final Map<String, Held<S>> held = new LinkedHashMap<>();
    private final Map<DomainEventMessage<?>, RecordedEvent<E>> loaded = new IdentityHashMap<>();
    private long events;

    private record Held<S>(S state, long from) {}

    private HeldDocuments(FedView<E, S> fed) {
        this.fed = fed;
        this.view = fed.view();
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
        UnitOfWork<?> work = CurrentUnitOfWork.get();
        return work.getOrComputeResource(HELD, key -> {
            work.onPrepareCommit(HeldDocuments::flush);
            return new HeldDocuments<>(fed.get());
        });
    }

    /** @return how many events the documents that the current unit of work holds were folded from: how much memory they need */
    public static long eventsHeld() {
        HeldDocuments<?, ?> documents = CurrentUnitOfWork.get().getResource(HELD);
        return documents == null ? 0 : documents.events;
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
            before = hold(key, fed.documents().find(key).orElse(null));
        }
        S after = fed.fold().apply(before.state(), recorded);
        events += view.version().applyAsLong(after) - view.version().applyAsLong(before.state());
        held.put(key, new Held<>(after, before.from()));
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
            Map<String, S> stored = fed.documents().findAll(round);
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

    private void write() {
        for (List<Map.Entry<String, Held<S>>> round : rounds(held.entrySet())) {
            List<StoredDocuments.Change> changes = round.stream()
                    .map(Map.Entry::getValue)
                    .filter(document -> view.version().applyAsLong(document.state()) > document.from())
                    .map(document ->
                            new StoredDocuments.Change(fed.documents().document(document.state()), document.from()))
                    .toList();
            if (!changes.isEmpty()) {
                fed.documents().write(changes);
            }
        }
        held.clear();
        loaded.clear();
        events = 0;
    }

    private static <T> List<List<T>> rounds(Collection<T> all) {
        List<T> inOrder = List.copyOf(all);
        return IntStream.range(0, (inOrder.size() + ONE_ROUND - 1) / ONE_ROUND)
                .mapToObj(
                        round -> inOrder.subList(round * ONE_ROUND, Math.min((round + 1) * ONE_ROUND, inOrder.size())))
                .toList();
    }
}
