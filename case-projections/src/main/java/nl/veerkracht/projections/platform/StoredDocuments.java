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
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bson.BsonBinary;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * The documents of one generation of a view, each with a version that grows with every event that it takes in. Beside them lies a
 * mark: where it is not found, the generation was thrown away.
 *
 * @param <S> what the fold makes, and a document holds
 */
public final class StoredDocuments<S> {

    static final String ID = "_id";
    static final String VERSION = "version";

    static final String TEAM = "team";
    static final String MUNICIPALITY = "municipality";

    /** All of it in one field: no server looks into it, and every field is a step on its way to the file (ADR-0020). */
    private static final String PACKED = "packed";

    /** The key of the mark, and what lists find it by. No document has it: a key is the identifier of a stream. */
    private static final String MARK = "~";

    private final Generation generation;
    private final String name;
    private final MongoOperations mongo;
    private final ViewCollection.Codec<S> codec;

    StoredDocuments(Generation generation, MongoOperations mongo, ViewCollection.Codec<S> codec) {
        this.generation = generation;
        this.name = generation.name();
        this.mongo = mongo;
        this.codec = codec;
    }

    /**
     * What a reader found.
     *
     * @param documents what was asked for
     * @param isThere whether the generation was there when that was read
     */
    record Found(List<Document> documents, boolean isThere) {}

    /** One changed document: what to store, and the version that it was made from; -1 when there was none. */
    record Change(Document document, long from) {}

    /** @return whether there is any document */
    boolean areThere() {
        return mongo.execute(
                name,
                collection ->
                        collection.find().limit(2).projection(Projections.include(ID)).into(new ArrayList<>()).stream()
                                .anyMatch(found -> !MARK.equals(found.getString(ID))));
    }

    /**
     * @param keys each that of a stream, or of what several streams have in common
     * @return what is stored under these, by key, in one round
     */
    Map<String, S> findAll(Collection<String> keys) {
        Map<String, S> found = new HashMap<>();
        storedAll(keys).forEach((key, document) -> found.put(key, state(document)));
        return found;
    }

    /** @return the documents under these keys as they are stored, by key, in one round */
    public Map<String, Document> storedAll(Collection<String> keys) {
        Map<String, Document> found = new HashMap<>();
        mongo.execute(name, collection -> {
            collection.find(Filters.in(ID, keys)).forEach(each -> found.put(each.getString(ID), each));
            return null;
        });
        return found;
    }

    /**
     * @return these documents
     * @throws OlderVersionException when a version of the view before {@code since} stores them
     */
    StoredDocuments<S> ofVersion(int since) {
        if (generation.version() < since) {
            throw new OlderVersionException(generation, since);
        }
        return this;
    }

    /** @return the document under this key, asked for together with the mark */
    Found look(String key) {
        return look(ID, key, 1, null);
    }

    /** @return at most {@code limit} documents under this value of an indexed field, asked for together with the mark */
    Found look(String field, String value, int limit, @Nullable Bson fields) {
        List<Document> found = mongo.execute(name, collection -> collection
                .find(Filters.in(field, value, MARK))
                .limit(limit + 1)
                .projection(fields)
                .into(new ArrayList<>()));
        boolean marked = found.removeIf(each -> MARK.equals(each.getString(ID)));
        return new Found(found.size() > limit ? found.subList(0, limit) : found, marked);
    }

    /** Gives {@code consumer} the keys of all documents, one after the other. */
    public void forEachKey(Consumer<String> consumer) {
        mongo.execute(name, collection -> {
            collection
                    .find()
                    .projection(Projections.include(ID))
                    .map(found -> found.getString(ID))
                    .forEach(key -> {
                        if (!MARK.equals(key)) {
                            consumer.accept(key);
                        }
                    });
            return null;
        });
    }

    /** @return the document that would be stored for {@code state} */
    public Document document(S state) {
        StoredState stored = codec.write().apply(state);
        Document document = new Document(ID, stored.id()).append(VERSION, stored.version());
        if (stored.team() != null) {
            document.append(TEAM, stored.team());
        }
        if (stored.municipality() != null) {
            document.append(MUNICIPALITY, stored.municipality());
        }
        return document.append(PACKED, new BsonBinary(RecordCbor.write((Record) stored)));
    }

    /** @return the state that {@code document} holds, as it was stored */
    public S state(Document document) {
        return codec.read().apply(document.get(PACKED, Binary.class).getData());
    }

    /** Makes it ready to be written and read: the key of {@link #write}, the fields by which lists are read, and the mark. */
    void prepare(List<String> readBy) {
        mongo.execute(name, collection -> {
            // A server that serves equality on whole keys only needs the key of the guarded write as an index of its
            // own.
            collection.createIndex(Indexes.ascending(ID, VERSION), new IndexOptions().unique(true));
            Document mark = new Document(ID, MARK).append(VERSION, -1L);
            readBy.forEach(field -> {
                collection.createIndex(Indexes.ascending(field));
                mark.append(field, MARK);
            });
            return collection.replaceOne(Filters.eq(ID, MARK), mark, new ReplaceOptions().upsert(true));
        });
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
