package nl.veerkracht.projections.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * The documents that a unit of work touches: each is loaded once, changed in memory by every event of the batch, and written
 * with the others in one round before the token is stored. So a crash between the two repeats events, which the fold
 * ignores, and never loses one.
 *
 * @param <E> the events of the view
 * @param <S> what the fold makes
 */
public final class HeldDocuments<E, S> {

    private static final String HELD = HeldDocuments.class.getName();

    private final View<E, S> view;
    private final Map<String, Held<S>> held = new LinkedHashMap<>();

    private record Held<S>(S state, long from) {}

    private HeldDocuments(View<E, S> view) {
        this.view = view;
    }

    /**
     * Folds an event into the document of the view that takes it in, within the current unit of work. What is in a stream of another kind
     * is passed over.
     *
     * @throws UnknownKindException when this version does not know the event: it is parked, and not passed over
     */
    public static <E, S> void fold(View<E, S> view, DomainEventMessage<?> message) {
        view.kindOf(message).ifPresent(kind -> fold(view, kind.recorded(message)));
    }

    static <E, S> void fold(View<E, S> view, RecordedEvent<E> recorded) {
        UnitOfWork<?> work = CurrentUnitOfWork.get();
        HeldDocuments<E, S> documents = work.getOrComputeResource(HELD, key -> {
            work.onPrepareCommit(HeldDocuments::flush);
            return new HeldDocuments<>(view);
        });
        documents.fold(recorded);
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

    private void fold(RecordedEvent<E> recorded) {
        String key = view.documentOf().apply(recorded);
        Held<S> before = held.get(key);
        if (before == null) {
            S stored = view.documents().find(key).orElseGet(() -> view.empty().apply(key));
            before = new Held<>(stored, view.version().applyAsLong(stored));
        }
        held.put(key, new Held<>(view.fold().apply(before.state(), recorded), before.from()));
    }

    private void write() {
        var changes = held.values().stream()
                .filter(document -> view.version().applyAsLong(document.state()) > document.from())
                .map(document ->
                        new ViewCollection.Change(view.documents().document(document.state()), document.from()))
                .toList();
        held.clear();
        if (!changes.isEmpty()) {
            view.documents().write(changes);
        }
    }
}
