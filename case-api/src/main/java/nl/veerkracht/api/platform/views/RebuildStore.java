package nl.veerkracht.api.platform.views;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.veerkracht.api.platform.views.Rebuild.Part;
import nl.veerkracht.api.platform.views.Rebuild.State;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
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
    private static final int MOST_KEPT = 100;

    private static final List<String> OPEN = names(State::isOpen);
    private static final List<String> ENDED = names(state -> !state.isOpen());

    private final MongoOperations mongo;
    private final Clock clock;

    RebuildStore(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    private static List<String> names(Predicate<State> which) {
        return Stream.of(State.values()).filter(which).map(State::name).toList();
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
        List<String> all = mongo.execute(REBUILDS, rebuilds -> rebuilds.find()
                .sort(Sorts.descending(REQUESTED_AT))
                .projection(Projections.include(ID, REQUESTED_AT))
                .map(rebuild -> rebuild.getString(ID))
                .into(new ArrayList<>()));
        if (all.size() > MOST_KEPT) {
            mongo.execute(
                    REBUILDS,
                    rebuilds -> rebuilds.deleteMany(
                            Filters.and(Filters.in(ID, all.subList(MOST_KEPT, all.size())), Filters.in(STATE, ENDED))));
        }
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
        return mongo
                .execute(REBUILDS, rebuilds -> rebuilds.find()
                        .sort(Sorts.descending(REQUESTED_AT))
                        .limit(MOST_KEPT)
                        .into(new ArrayList<>()))
                .stream()
                .map(RebuildStore::read)
                .toList();
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
                state.isOpen() ? secondsLeft(of - position, eventsPerSecond) : null);
    }

    private static @Nullable Long secondsLeft(long events, long eventsPerSecond) {
        return eventsPerSecond <= 0 || events <= 0 ? null : (events + eventsPerSecond - 1) / eventsPerSecond;
    }

    private static long number(Document document, String field, long otherwise) {
        return document.get(field, (Number) otherwise).longValue();
    }
}
