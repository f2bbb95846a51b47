package nl.veerkracht.projections.platform;

import com.mongodb.client.model.Projections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nl.veerkracht.projections.platform.Generations.OfView;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * The documents of a view for who reads them: those of its live generation. Which one that is, is remembered here and costs no round
 * trip; each read asks for the mark of the generation as well, and one that does not find it looks which generation is live now, and
 * reads again (ADR-0021).
 *
 * @param <S> what the fold makes, and a document holds
 */
public final class ViewCollection<S> {

    /** The field by which lists are read. */
    public static final String TEAM = StoredDocuments.TEAM;

    /** The field by which the households of a municipality are read. */
    public static final String MUNICIPALITY = StoredDocuments.MUNICIPALITY;

    private final String view;
    private final int version;
    private final MongoOperations mongo;
    private final Generations generations;
    private final Map<Integer, Codec<S>> codecs;
    private volatile @Nullable Read<S> read;
    private volatile @Nullable Generation fed;

    /** How the states of one version are stored: in a record, of which the bytes are read back. */
    record Codec<S>(Function<S, ? extends StoredState> write, Function<byte[], S> read) {}

    /** @param filling whether it is to take in more of the log before anybody reads it */
    private record Read<S>(Generation generation, StoredDocuments<S> documents, boolean filling) {}

    /**
     * @param view its name
     * @param version of the view: a whole number, to be raised with every change to its fold and to what it keeps
     * @param type the record that is stored
     * @param write makes one of a state
     * @param read its reverse
     */
    public <D extends Record & StoredState> ViewCollection(
            String view, int version, MongoOperations mongo, Class<D> type, Function<S, D> write, Function<D, S> read) {
        this(view, version, mongo, Map.of(version, codec(type, write, read)));
    }

    private ViewCollection(String view, int version, MongoOperations mongo, Map<Integer, Codec<S>> codecs) {
        this.view = view;
        this.version = version;
        this.mongo = mongo;
        this.generations = new Generations(mongo);
        this.codecs = codecs;
    }

    private static <S, D extends Record & StoredState> Codec<S> codec(
            Class<D> type, Function<S, D> write, Function<D, S> read) {
        return new Codec<>(write, packed -> read.apply(RecordCbor.read(type, packed)));
    }

    /** @return the same view, of which this code can store and read an older version too */
    public <D extends Record & StoredState> ViewCollection<S> andOlder(
            int older, Class<D> type, Function<S, D> olderWrite, Function<D, S> olderRead) {
        Map<Integer, Codec<S>> more = new TreeMap<>(codecs);
        more.put(older, codec(type, olderWrite, olderRead));
        return new ViewCollection<>(view, version, mongo, more);
    }

    /** @return the newest version of the view */
    public int version() {
        return version;
    }

    /** @return whether this code can read that generation */
    public boolean reads(Generation generation) {
        return codecs.containsKey(generation.version()) && generation.layout().equals(Generations.LAYOUT);
    }

    boolean hasVersion(int asked) {
        return codecs.containsKey(asked);
    }

    /** @return the documents of a generation that this code can read */
    public StoredDocuments<S> of(Generation generation) {
        Codec<S> codec = codecs.get(generation.version());
        if (codec == null || !reads(generation)) {
            throw new ViewNotReadyException(view);
        }
        return new StoredDocuments<>(generation, mongo, codec);
    }

    /** Reads from now on what is live; when this code cannot read it, looks again when somebody asks. */
    public void serve(OfView known) {
        Generation live = known.live();
        read = live == null || !reads(live) ? null : read(live, known);
    }

    private Read<S> read(Generation live, OfView known) {
        return new Read<>(live, of(live), known.readableFrom() != null);
    }

    /** @return whether what is live has come so far that it is read: one that was begun from nothing is not at first */
    public boolean isReadable() {
        return !reading().filling() || !look().filling();
    }

    /**
     * @return the generation that is live here, whether or not it has come so far that it is read
     * @throws ViewNotReadyException when there is none that this code can read
     */
    public Generation live() {
        return reading().generation();
    }

    /** Feeds a generation from now on: to be called while the processor of the view stands still. */
    public void feed(Generation generation) {
        fed = generation;
    }

    /** @return the generation that the processor of the view writes on this node; empty before it was told */
    public Optional<Generation> fed() {
        return Optional.ofNullable(fed);
    }

    /** @return what is stored under this key: a stream, or what several streams have in common */
    public Optional<S> find(String key) {
        return ask((documents, found) -> found.stream().map(documents::state).findFirst(), on -> on.look(key));
    }

    /** @return at most {@code limit} of what is stored under this value of an indexed field */
    public List<S> findBy(String field, String value, int limit) {
        return findBy(field, value, limit, 0);
    }

    /**
     * @param since the first version of the view that stores this field
     * @return the same
     * @throws OlderVersionException when an older version is live
     */
    public List<S> findBy(String field, String value, int limit, int since) {
        return ask((documents, found) -> found.stream().map(documents::state).toList(), on -> on.ofVersion(since)
                .look(field, value, limit, null));
    }

    /** @return the keys, with their versions, of at most {@code limit} documents under this value of an indexed field */
    public Map<String, Long> versionsBy(String field, String value, int limit) {
        Bson fields = Projections.include(StoredDocuments.ID, StoredDocuments.VERSION);
        return ask((documents, found) -> versions(found), on -> on.look(field, value, limit, fields));
    }

    private static Map<String, Long> versions(List<Document> found) {
        Map<String, Long> versions = new LinkedHashMap<>();
        found.forEach(each -> versions.put(
                each.getString(StoredDocuments.ID),
                each.get(StoredDocuments.VERSION, Number.class).longValue()));
        return versions;
    }

    private interface Answer<S, T> {
        T of(StoredDocuments<S> documents, List<Document> found);
    }

    /** An answer counts when the generation was still there, or when a fresh look says that this one is live all the same. */
    private <T> T ask(Answer<S, T> answer, Function<StoredDocuments<S>, StoredDocuments.Found> question) {
        Read<S> asked = readable(reading());
        while (true) {
            StoredDocuments.@Nullable Found found = null;
            @Nullable DataAccessException failure = null;
            try {
                found = question.apply(asked.documents());
            } catch (DataAccessResourceFailureException unreachable) {
                throw unreachable;
            } catch (DataAccessException perhapsThrownAway) {
                failure = perhapsThrownAway;
            }
            if (found == null || !found.isThere()) {
                Read<S> now = look();
                if (!now.generation().equals(asked.generation())) {
                    asked = readable(now);
                    continue;
                }
            }
            if (found == null) {
                throw Objects.requireNonNull(failure);
            }
            return answer.of(asked.documents(), found.documents());
        }
    }

    /** What is missing from a view that is being filled would be taken for what is not there. */
    private Read<S> readable(Read<S> known) {
        Read<S> now = known.filling() ? look() : known;
        if (now.filling()) {
            throw new ViewNotReadyException(view);
        }
        return now;
    }

    private Read<S> reading() {
        Read<S> known = read;
        return known != null ? known : look();
    }

    private Read<S> look() {
        OfView known = generations.of(view);
        Generation live = known.live();
        if (live == null) {
            throw new ViewNotReadyException(view);
        }
        Read<S> seen = read(live, known);
        read = seen;
        return seen;
    }
}
