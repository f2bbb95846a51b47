package nl.veerkracht.api.bench;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.bson.RawBsonDocument;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * What a view holds: of each document a digest of its bytes, by its key.
 *
 * @param view the view
 * @param documents the digests
 */
record ViewDump(String view, Map<String, String> documents) {

    /**
     * @param generation the name of the generation that is live
     * @param keys of all documents that the view must have
     */
    static ViewDump of(String view, String generation, List<String> keys, MongoOperations mongo) {
        Map<String, String> documents = new TreeMap<>();
        // One by one: the embedded server puts the whole answer to a query together in memory.
        mongo.execute(generation, collection -> {
            MongoCollection<RawBsonDocument> stored = collection.withDocumentClass(RawBsonDocument.class);
            for (String key : keys) {
                RawBsonDocument document = stored.find(Filters.eq("_id", key)).first();
                documents.put(key, document == null ? "" : digest(document));
            }
            // And the mark of the generation.
            if (stored.estimatedDocumentCount() != keys.size() + 1L) {
                throw new IllegalStateException(view + " has " + stored.estimatedDocumentCount()
                        + " documents, and not " + keys.size() + " and a mark");
            }
            return null;
        });
        return new ViewDump(view, documents);
    }

    /** @throws IllegalStateException naming the first document that is another one in {@code other} */
    void requireEqual(ViewDump other) {
        documents.forEach((key, digest) -> {
            if (digest.isEmpty() || !Objects.equals(digest, other.documents.get(key))) {
                throw new IllegalStateException("document " + key + " of " + view + " is not what it was");
            }
        });
    }

    private static String digest(RawBsonDocument document) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(document.getByteBuffer().asNIO());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
