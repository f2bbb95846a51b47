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
import java.util.Optional;
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
    public static final String LAYOUT = layout();

    private static final String COLLECTION = "view-generation";
    private static final String ID = "_id";
    private static final String REVISION = "revision";
    private static final String LAST = "last";
    private static final String LIVE = "live";
    private static final String BEFORE = "before";
    private static final String NEXT = "next";
    private static final String REBUILD = "rebuild";

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
     */
    public record OfView(
            String view,
            long revision,
            long last,
            @Nullable Generation live,
            @Nullable Generation before,
            @Nullable Generation next,
            @Nullable String rebuild) {

        static OfView none(String view) {
            return new OfView(view, 0, 0, null, null, null, null);
        }

        /** @return with a new generation of {@code version} that is read at once, however little it holds yet */
        public OfView renewed(int version) {
            Generation made = new Generation(view, last + 1, version, LAYOUT);
            return new OfView(view, revision, last + 1, made, live, next, rebuild);
        }

        /** @return with a new generation of {@code version} beside the one that is read, and without the one before that */
        public OfView building(int version, String by) {
            Generation made = new Generation(view, last + 1, version, LAYOUT);
            return new OfView(view, revision, last + 1, live, null, made, by);
        }

        /** @return with the generation that was built as the one that is read */
        public OfView swapped() {
            return new OfView(view, revision, last, next, live, null, null);
        }

        /** @return without the generation that was being built */
        public OfView abandoned() {
            return new OfView(view, revision, last, live, before, null, null);
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

    /** @return the generation of a view that is read; empty when there is none */
    Optional<Generation> live(String view) {
        return Optional.ofNullable(of(view).live());
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
                field(LIVE, changed.live()),
                field(BEFORE, changed.before()),
                field(NEXT, changed.next()),
                changed.rebuild() == null ? Updates.unset(REBUILD) : Updates.set(REBUILD, changed.rebuild())));
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

    private static Bson field(String name, @Nullable Generation generation) {
        return generation == null ? Updates.unset(name) : Updates.set(name, generation.document());
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
                document.getString(REBUILD));
    }

    private static @Nullable Generation generation(String view, Document document, String field) {
        Document found = document.get(field, Document.class);
        return found == null ? null : Generation.of(view, found);
    }

    private static String layout() {
        String revisions = EventCatalog.all().stream()
                .collect(Collectors.toMap(
                        EventCatalog.EventType::name,
                        EventCatalog.EventType::revision,
                        (one, other) -> one,
                        TreeMap::new))
                .toString();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((PACKED_AS + revisions).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
