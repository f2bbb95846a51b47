package nl.veerkracht.projections.platform;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * The documents of one view, each with a version that grows with every event that it takes in.
 *
 * @param <S> what the fold makes, and a document holds
 */
public final class ViewCollection<S> {

    static final String ID = "_id";
    static final String VERSION = "version";

    /** The field by which lists are read. */
    public static final String TEAM = "team";

    /** The field by which the households of a municipality are read. */
    public static final String MUNICIPALITY = "municipality";

    /** All of it in one field: no server looks into it, and every field is a step on its way to the file (ADR-0020). */
    private static final String PACKED = "packed";

    private final String name;
    private final MongoOperations mongo;
    private final Function<S, ? extends StoredState> write;
    private final Function<byte[], S> read;

    /**
     * @param name of the collection
     * @param type the record that is stored
     * @param write makes one of a state
     * @param read its reverse
     */
    public <D extends Record & StoredState> ViewCollection(
            String name, MongoOperations mongo, Class<D> type, Function<S, D> write, Function<D, S> read) {
        this.name = name;
        this.mongo = mongo;
        this.write = write;
        this.read = packed -> read.apply(RecordJson.read(type, packed));
    }

    /** One changed document: what to store, and the version that it was made from; -1 when there was none. */
    record Change(Document document, long from) {}

    /** @return what is stored under this key: a stream, or what several streams have in common */
    public Optional<S> find(String key) {
        return stored(key).map(this::state);
    }

    /** @return what is stored under these keys, by key, in one round */
    Map<String, S> findAll(Collection<String> keys) {
        Map<String, S> found = new HashMap<>();
        mongo.execute(name, collection -> {
            collection.find(Filters.in(ID, keys)).forEach(each -> found.put(each.getString(ID), state(each)));
            return null;
        });
        return found;
    }

    /** @return the document under this key as it is stored */
    public Optional<Document> stored(String key) {
        return Optional.ofNullable(mongo.execute(
                name, collection -> collection.find(Filters.eq(ID, key)).first()));
    }

    /** @return at most {@code limit} of what is stored under this value of an indexed field */
    public List<S> findBy(String field, String value, int limit) {
        return mongo
                .execute(name, collection -> collection
                        .find(Filters.eq(field, value))
                        .limit(limit)
                        .into(new ArrayList<>()))
                .stream()
                .map(this::state)
                .toList();
    }

    /** @return the keys, with their versions, of at most {@code limit} documents under this value of an indexed field */
    public Map<String, Long> versionsBy(String field, String value, int limit) {
        Map<String, Long> versions = new LinkedHashMap<>();
        mongo.execute(name, collection -> {
            collection
                    .find(Filters.eq(field, value))
                    .limit(limit)
                    .projection(Projections.include(ID, VERSION))
                    .forEach(found -> versions.put(
                            found.getString(ID),
                            found.get(VERSION, Number.class).longValue()));
            return null;
        });
        return versions;
    }

    /** Gives {@code consumer} the keys of all documents, one after the other. */
    public void forEachKey(Consumer<String> consumer) {
        mongo.execute(name, collection -> {
            collection
                    .find()
                    .projection(Projections.include(ID))
                    .forEach(found -> consumer.accept(found.getString(ID)));
            return null;
        });
    }

    /** @return the document that would be stored for {@code state} */
    public Document document(S state) {
        StoredState stored = write.apply(state);
        Document document = new Document(ID, stored.id()).append(VERSION, stored.version());
        if (stored.team() != null) {
            document.append(TEAM, stored.team());
        }
        if (stored.municipality() != null) {
            document.append(MUNICIPALITY, stored.municipality());
        }
        return document.append(PACKED, new Binary(RecordJson.write((Record) stored)));
    }

    /** @return the state that {@code document} holds, as it was stored */
    public S state(Document document) {
        return read.apply(document.get(PACKED, Binary.class).getData());
    }

    /** Declares the key of {@link #write} and the field that {@link #findBy} reads by, if any. */
    public void ensureIndexes(@Nullable String queriedField) {
        mongo.execute(name, collection -> {
            // A server that serves equality on whole keys only needs the key of the guarded write as an index of its
            // own.
            collection.createIndex(Indexes.ascending(ID, VERSION), new IndexOptions().unique(true));
            if (queriedField != null) {
                collection.createIndex(Indexes.ascending(queriedField));
            }
            return null;
        });
    }

    /** Forgets everything, indexes included: to remove document by document takes as long as to write them. */
    void drop() {
        mongo.dropCollection(name);
    }

    /**
     * Writes all changes in one round.
     *
     * @throws OptimisticLockingFailureException when another writer was first with one of them; the batch is then folded again
     */
    void write(Collection<Change> changes) {
        List<WriteModel<Document>> writes = new ArrayList<>();
        changes.forEach(change -> writes.add(model(change)));
        int written = mongo.execute(name, collection -> bulkWrite(collection, writes));
        if (written != changes.size()) {
            throw new OptimisticLockingFailureException(
                    (changes.size() - written) + " documents of " + name + " were changed by another writer");
        }
    }

    private static int bulkWrite(MongoCollection<Document> collection, List<WriteModel<Document>> writes)
            throws MongoException {
        var result = collection.bulkWrite(writes, new BulkWriteOptions().ordered(false));
        return result.getInsertedCount() + result.getMatchedCount();
    }

    private static WriteModel<Document> model(Change change) {
        if (change.from() < 0) {
            return new InsertOneModel<>(change.document());
        }
        Bson unchanged = new Document(ID, change.document().get(ID)).append(VERSION, change.from());
        return new ReplaceOneModel<>(unchanged, change.document());
    }
}
