package nl.veerkracht.projections.platform;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.veerkracht.domain.contract.EventCatalog;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * Which generations of each view the store has: one document for a view, changed in one step and only by who saw its latest revision.
 * So all who share the store agree, whatever the moment at which one of them crashes.
 */
@Component
public class Generations {

    /** How a document is packed. */
    private static final String PACKED_AS = "cbor";

    /** What a generation that is written now is laid out by: facts are stored as the log has them, in these revisions, and packed so. */
    public static final String LAYOUT = layout(PACKED_AS);

    private static final String COLLECTION = "view-generation";
    private static final String ID = "_id";
    private static final String REVISION = "revision";
    private static final String LAST = "last";
    private static final String LIVE = "live";
    private static final String BEFORE = "before";
    private static final String NEXT = "next";
    private static final String REBUILD = "rebuild";
    private static final String READABLE_FROM = "readableFrom";

    private final MongoOperations mongo;

    public Generations(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /**
     * The generations of one view.
     *
     * @param last the highest number that any had
     * @param live the one that is read
     * @param before the one that was read before it, kept until the next is built; null when there is none
     * @param next the one that is being built; null when there is none
     * @param rebuild by which rebuild; null when there is none
     * @param readableFrom the position that the live one is to reach before it is read: the end of the log when it was begun from nothing;
     *     null when it is read
     */
    public record OfView(
            String view,
            long revision,
            long last,
            @Nullable Generation live,
            @Nullable Generation before,
            @Nullable Generation next,
            @Nullable String rebuild,
            @Nullable Long readableFrom) {

        static OfView none(String view) {
            return new OfView(view, 0, 0, null, null, null, null, null);
        }

        /**
         * @param version of the view
         * @param head the last position of the log; -1 when it has none
         * @return with a new generation that is live though there is nothing in it, and is read when it has taken in what the log has now
         */
        public OfView renewed(int version, long head) {
            Generation made = new Generation(view, last + 1, version, LAYOUT);
            return new OfView(view, revision, last + 1, made, live, next, rebuild, head < 0 ? null : head);
        }

        /** @return with the live one as one that is read */
        public OfView readable() {
            return new OfView(view, revision, last, live, before, next, rebuild, null);
        }

        /** @return with a new generation of {@code version} beside the one that is read, and without the one before that */
        public OfView building(int version, String by) {
            Generation made = new Generation(view, last + 1, version, LAYOUT);
            return new OfView(view, revision, last + 1, live, null, made, by, readableFrom);
        }

        /** @return with the generation that was built as the one that is read */
        public OfView swapped() {
            return new OfView(view, revision, last, next, live, null, null, null);
        }

        /** @return without the generation that was being built */
        public OfView abandoned() {
            return new OfView(view, revision, last, live, before, null, null, readableFrom);
        }

        /** @return all that there are */
        public List<Generation> all() {
            List<Generation> all = new ArrayList<>();
            for (@Nullable Generation each : new Generation[] {live, before, next}) {
                if (each != null) {
                    all.add(each);
                }
            }
            return all;
        }
    }

    /** @return the generations of a view; none when the store has never heard of it */
    public OfView of(String view) {
        Document found = mongo.execute(
                COLLECTION, views -> views.find(Filters.eq(ID, view)).first());
        return found == null ? OfView.none(view) : read(found);
    }

    /** @return the generations of all views that the store knows */
    public List<OfView> all() {
        return mongo.execute(COLLECTION, views -> views.find().into(new ArrayList<>())).stream()
                .map(Generations::read)
                .toList();
    }

    /**
     * Stores what {@code changed} says, in one step.
     *
     * @return whether it was made from what the store has; otherwise somebody else was first, and nothing has changed
     */
    public boolean store(OfView changed) {
        List<Bson> fields = new ArrayList<>(List.of(
                Updates.set(REVISION, changed.revision() + 1),
                Updates.set(LAST, changed.last()),
                field(LIVE, document(changed.live())),
                field(BEFORE, document(changed.before())),
                field(NEXT, document(changed.next())),
                field(REBUILD, changed.rebuild()),
                field(READABLE_FROM, changed.readableFrom())));
        if (changed.revision() == 0) {
            // Whoever comes second finds it there.
            mongo.execute(
                    COLLECTION,
                    views -> views.updateOne(
                            Filters.eq(ID, changed.view()),
                            Updates.setOnInsert(REVISION, 0L),
                            new UpdateOptions().upsert(true)));
        }
        return mongo.execute(
                                COLLECTION,
                                views -> views.updateOne(
                                        Filters.and(
                                                Filters.eq(ID, changed.view()),
                                                Filters.eq(REVISION, changed.revision())),
                                        Updates.combine(fields)))
                        .getMatchedCount()
                == 1;
    }

    private static Bson field(String name, @Nullable Object value) {
        return value == null ? Updates.unset(name) : Updates.set(name, value);
    }

    private static OfView read(Document document) {
        String view = document.getString(ID);
        return new OfView(
                view,
                document.get(REVISION, Number.class).longValue(),
                document.get(LAST, (Number) 0L).longValue(),
                generation(view, document, LIVE),
                generation(view, document, BEFORE),
                generation(view, document, NEXT),
                document.getString(REBUILD),
                document.getLong(READABLE_FROM));
    }

    private static @Nullable Document document(@Nullable Generation generation) {
        return generation == null ? null : generation.document();
    }

    private static @Nullable Generation generation(String view, Document document, String field) {
        Document found = document.get(field, Document.class);
        return found == null ? null : Generation.of(view, found);
    }

    static String layout(String packedAs) {
        String revisions = EventCatalog.all().stream()
                .collect(Collectors.toMap(
                        EventCatalog.EventType::name,
                        EventCatalog.EventType::revision,
                        (one, other) -> one,
                        TreeMap::new))
                .toString();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((packedAs + revisions).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
