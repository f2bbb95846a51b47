package nl.veerkracht.api.platform.views;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.file.Path;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * The documents of the embedded server, in one file. As it comes, the server serializes a document as a Java object, and two keys
 * of an index whenever it compares them, a dozen times for each document that is found or written, which took more than half of
 * its time; so its maps are opened here before the server opens them, with types that know what is in them (ADR-0020).
 */
final class EmbeddedViewBackend extends H2Backend {

    private static final String LAYOUT_MAP = "veerkracht";
    private static final String LAYOUT = "layout";
    /** What the server puts before the name of a map of documents. */
    private static final String DATABASES = "databases.";

    private static final String LAYOUT_OF_MAPS = "2";

    private EmbeddedViewBackend(MVStore store) {
        super(store);
    }

    /**
     * @return the documents of this file, which is made when it is not there
     * @throws IllegalStateException when another version stored its keys otherwise
     * @throws RuntimeException when it cannot be read
     */
    static EmbeddedViewBackend open(Path file) {
        MVStore store = MVStore.open(file.toString());
        try {
            boolean made = store.getMapNames().isEmpty();
            MVMap<String, String> layout = store.openMap(LAYOUT_MAP);
            if (made) {
                layout.put(LAYOUT, LAYOUT_OF_MAPS);
            } else if (!LAYOUT_OF_MAPS.equals(layout.get(LAYOUT))) {
                throw new IllegalStateException("it is laid out as by another version");
            }
            return new EmbeddedViewBackend(store);
        } catch (RuntimeException unreadable) {
            store.closeImmediately();
            throw unreadable;
        }
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new Database(name);
    }

    private final class Database extends H2Database {

        Database(String name) {
            super(name, getMvStore(), getCursorRegistry());
        }

        @Override
        protected MongoCollection<Object> openOrCreateCollection(String collection, CollectionOptions options) {
            // Whoever opens a map that is open gets it as it was opened first.
            getMvStore()
                    .openMap(
                            DATABASES + getFullCollectionNamespace(collection),
                            new MVMap.Builder<Object, Document>().valueType(new DocumentType()));
            return super.openOrCreateCollection(collection, options);
        }

        @Override
        protected Index<Object> openOrCreateUniqueIndex(
                String collection, String index, List<IndexKey> keys, boolean sparse) {
            getMvStore()
                    .openMap(
                            getFullCollectionNamespace(collection) + "._index_" + index,
                            new MVMap.Builder<KeyValue, Object>().keyType(new IndexKeyType()));
            return super.openOrCreateUniqueIndex(collection, index, keys, sparse);
        }
    }
}
