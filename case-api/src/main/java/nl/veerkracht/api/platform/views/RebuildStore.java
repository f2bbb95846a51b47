package nl.veerkracht.api.platform.views;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.veerkracht.api.platform.views.Rebuild.Failure;
import nl.veerkracht.api.platform.views.Rebuild.Part;
import nl.veerkracht.api.platform.views.Rebuild.State;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * The rebuilds that were asked for, beside the views: all nodes see the same ones. Kept are those that have not ended and the latest
 * hundred; what is older goes when one more is asked for.
 */
@Component
class RebuildStore {

    private static final String REBUILDS = "view-rebuild";
    private static final String ID = "_id";
    private static final String STATE = "state";
    private static final String REQUESTED_AT = "requestedAt";
    private static final String FAILED_AT = "failedAt";
    private static final String FAILED_BY = "failedBy";
    private static final String FAILURES = "failures";
    private static final int MOST_KEPT = 100;

    private static final List<String> OPEN =
            Stream.of(State.values()).filter(State::isOpen).map(State::name).toList();

    private final MongoOperations mongo;
    private final Clock clock;

    RebuildStore(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** Stores a rebuild that begins now. */
    Rebuild begin(String id, List<Part> views) {
        Document rebuild = new Document(ID, id)
                .append(STATE, State.RUNNING.name())
                .append("views", views.stream().map(RebuildStore::document).toList())
                .append(REQUESTED_AT, clock.instant().toString());
        mongo.execute(REBUILDS, rebuilds -> rebuilds.insertOne(rebuild));
        prune();
        return read(rebuild);
    }

    private void prune() {
        List<String> old = all().skip(MOST_KEPT)
                .filter(each -> !each.state().isOpen())
                .map(Rebuild::id)
                .toList();
        if (!old.isEmpty()) {
            mongo.execute(REBUILDS, rebuilds -> rebuilds.deleteMany(Filters.in(ID, old)));
        }
    }

    /** The last one first. Few are kept, and text does not sort moments. */
    private Stream<Rebuild> all() {
        return mongo.execute(REBUILDS, rebuilds -> rebuilds.find().into(new ArrayList<>())).stream()
                .map(RebuildStore::read)
                .sorted(Comparator.comparing(Rebuild::requestedAt).reversed());
    }

    /** Forgets a rebuild that could not begin. */
    void forget(String id) {
        mongo.execute(REBUILDS, rebuilds -> rebuilds.deleteOne(Filters.eq(ID, id)));
    }

    Optional<Rebuild> find(String id) {
        return Optional.ofNullable(mongo.execute(
                        REBUILDS, rebuilds -> rebuilds.find(Filters.eq(ID, id)).first()))
                .map(RebuildStore::read);
    }

    /** @return the latest hundred, the last one first */
    List<Rebuild> latest() {
        return all().limit(MOST_KEPT).toList();
    }

    /** @return those that have not ended */
    List<Rebuild> open() {
        return mongo
                .execute(REBUILDS, rebuilds -> rebuilds.find(Filters.in(STATE, OPEN))
                        .into(new ArrayList<>()))
                .stream()
                .map(RebuildStore::read)
                .toList();
    }

    /** Remembers how far a rebuild is. */
    void reached(String id, long position, long of, long eventsPerSecond) {
        update(
                Filters.eq(ID, id),
                Updates.combine(
                        Updates.set("position", position),
                        Updates.set("of", of),
                        Updates.set("eventsPerSecond", eventsPerSecond)));
    }

    /** Remembers that a rebuild was broken off. */
    void brokenOff(String id, Throwable failure) {
        update(
                Filters.eq(ID, id),
                Updates.combine(
                        Updates.set(FAILED_AT, clock.instant().toString()),
                        Updates.set(
                                FAILED_BY,
                                NestedExceptionUtils.getMostSpecificCause(failure)
                                        .getClass()
                                        .getSimpleName()),
                        Updates.inc(FAILURES, 1)));
    }

    /** @return whether it was in {@code from}; otherwise nothing has changed */
    boolean move(String id, State from, State to) {
        Bson state = Updates.set(STATE, to.name());
        return update(
                Filters.and(Filters.eq(ID, id), Filters.eq(STATE, from.name())),
                to.isOpen()
                        ? state
                        : Updates.combine(
                                state, Updates.set("endedAt", clock.instant().toString())));
    }

    private boolean update(Bson which, Bson update) {
        return mongo.execute(REBUILDS, rebuilds -> rebuilds.updateOne(which, update))
                        .getMatchedCount()
                == 1;
    }

    private static Document document(Part part) {
        return new Document("view", part.view()).append("version", part.version());
    }

    private static Rebuild read(Document document) {
        String endedAt = document.getString("endedAt");
        long position = number(document, "position", -1);
        long of = number(document, "of", -1);
        long eventsPerSecond = number(document, "eventsPerSecond", 0);
        State state = State.valueOf(document.getString(STATE));
        return new Rebuild(
                document.getString(ID),
                state,
                document.getList("views", Document.class).stream()
                        .map(part -> new Part(
                                part.getString("view"),
                                part.get("version", Number.class).intValue()))
                        .toList(),
                Instant.parse(document.getString(REQUESTED_AT)),
                endedAt == null ? null : Instant.parse(endedAt),
                position,
                of,
                eventsPerSecond,
                state.isOpen() ? secondsLeft(of - position, eventsPerSecond) : null,
                failure(document));
    }

    private static @Nullable Failure failure(Document document) {
        String at = document.getString(FAILED_AT);
        return at == null
                ? null
                : new Failure(
                        Instant.parse(at),
                        document.getString(FAILED_BY),
                        Math.toIntExact(number(document, FAILURES, 0)));
    }

    private static @Nullable Long secondsLeft(long events, long eventsPerSecond) {
        return eventsPerSecond <= 0 || events <= 0 ? null : (events + eventsPerSecond - 1) / eventsPerSecond;
    }

    private static long number(Document document, String field, long otherwise) {
        return document.get(field, (Number) otherwise).longValue();
    }
}
