package nl.veerkracht.projections.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * The documents that a unit of work touches: each is loaded once, changed in memory by every event of the batch, and written
 * with the others in one round before the token is stored. So a crash between the two repeats events, which the fold
 * ignores, and never loses one.
 *
 * @param <S> what the fold makes
 */
public final class HeldDocuments<S> {

    private static final String HELD = HeldDocuments.class.getName();

    private final ViewCollection<S> collection;
    private final Function<String, S> empty;
    private final ToLongFunction<S> version;
    private final Map<String, Held<S>> held = new LinkedHashMap<>();

    private record Held<S>(S state, long from) {}

    private HeldDocuments(ViewCollection<S> collection, Function<String, S> empty, ToLongFunction<S> version) {
        this.collection = collection;
        this.empty = empty;
        this.version = version;
    }

    /**
     * Applies {@code change} to the state of a household, within the current unit of work.
     *
     * @param empty the state of a household of which nothing is stored
     * @param version up to which entry a state was folded; -1 for nothing
     */
    public static <S> void change(
            ViewCollection<S> collection,
            String householdId,
            Function<String, S> empty,
            ToLongFunction<S> version,
            UnaryOperator<S> change) {
        UnitOfWork<?> work = CurrentUnitOfWork.get();
        HeldDocuments<S> documents = work.getOrComputeResource(HELD, key -> {
            work.onPrepareCommit(HeldDocuments::flush);
            return new HeldDocuments<>(collection, empty, version);
        });
        documents.change(householdId, change);
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
        HeldDocuments<?> documents = work.getResource(HELD);
        if (documents != null) {
            documents.write();
        }
    }

    private void change(String householdId, UnaryOperator<S> change) {
        Held<S> before = held.get(householdId);
        if (before == null) {
            S stored = collection.find(householdId).orElseGet(() -> empty.apply(householdId));
            before = new Held<>(stored, version.applyAsLong(stored));
        }
        held.put(householdId, new Held<>(change.apply(before.state()), before.from()));
    }

    private void write() {
        var changes = held.values().stream()
                .filter(document -> version.applyAsLong(document.state()) > document.from())
                .map(document -> new ViewCollection.Change(collection.document(document.state()), document.from()))
                .toList();
        held.clear();
        if (!changes.isEmpty()) {
            collection.write(changes);
        }
    }
}
