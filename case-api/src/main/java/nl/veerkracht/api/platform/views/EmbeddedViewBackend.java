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
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The documents of the embedded server, in one file. What the file holds is at any time what the server had between two messages: a
 * document is written in several maps, and the store of itself saves them whenever it sees fit. So after a kill documents, indexes
 * and tokens fit together, and only the last moments are missing, which the log has (ADR-0021). As it comes, the server serializes a document as a Java object, and two keys
 * of an index whenever it compares them, a dozen times for each document that is found or written, which took more than half of
 * its time; so its maps are opened here before the server opens them, with types that know what is in them (ADR-0020).
 */
final class EmbeddedViewBackend extends H2Backend {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedViewBackend.class);
    private static final String LAYOUT_MAP = "veerkracht";
    private static final String LAYOUT = "layout";
    /** What the server puts before the name of a map of documents. */
    private static final String DATABASES = "databases.";

    private static final String LAYOUT_OF_MAPS = "2";

    private static final long MILLIS_BETWEEN_SAVES = 200;
    /**
     * What is given back to the file at a time, of the room that old versions of documents leave: when it is calm, since a
     * rebuild of a million events spent a tenth of its time on it.
     */
    private static final int BYTES_COMPACTED = 4 * 1024 * 1024;

    private static final int LEAST_FILLED_PERCENT = 50;

    /**
     * How long room that was left is not written again. The store of itself waits for 45 seconds, in case a machine goes down that wrote
     * the newest parts of a file last; after that the views are built anew. So much written in a rebuild made the file some gigabytes.
     */
    private static final int MILLIS_OF_RETENTION = 1_000;

    private static final int MILLIS_TO_SHORTEN = 50;

    /**
     * Saved sooner when so much is waiting, as it is estimated: what is saved at a time is first put together in memory, which the store
     * uses again only up to four megabytes.
     */
    private static final int MOST_BYTES_UNSAVED = 2 * 1024 * 1024;

    /** Many messages are handled at a time, and none while the file is saved. */
    private final ReadWriteLock messages = new ReentrantReadWriteLock();

    private final ScheduledExecutorService saving = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "views-save");
        thread.setDaemon(true);
        return thread;
    });

    /** Whether so much was written lately that it was saved before its time. */
    private volatile boolean hasSavedForSize;

    /** Whether something was saved since the file could not be made shorter. */
    private boolean mayBeShorter;

    private EmbeddedViewBackend(MVStore store) {
        super(store);
        saving.scheduleWithFixedDelay(
                this::saveInTime, MILLIS_BETWEEN_SAVES, MILLIS_BETWEEN_SAVES, TimeUnit.MILLISECONDS);
    }

    private void saveInTime() {
        boolean calm = !hasSavedForSize;
        hasSavedForSize = false;
        save(calm);
    }

    /**
     * Saves what the server has now; it waits for the messages that are being handled.
     *
     * @param calm whether there is time to give room back
     */
    private void save(boolean calm) {
        MVStore store = getMvStore();
        messages.writeLock().lock();
        try {
            if (!store.isClosed() && store.hasUnsavedChanges()) {
                if (calm) {
                    store.compact(LEAST_FILLED_PERCENT, BYTES_COMPACTED);
                }
                store.commit();
                mayBeShorter = true;
            } else if (!store.isClosed() && calm && mayBeShorter) {
                shorten(store);
            }
        } catch (RuntimeException failure) {
            log.warn("The views could not be saved; what is lost of them after a crash is built anew", failure);
        } finally {
            messages.writeLock().unlock();
        }
    }

    /** Gives room back to the disk, some at a time, when less than half of the file is used, as after a rebuild. */
    private void shorten(MVStore store) {
        long before = store.getFileStore().size();
        if (store.getFileStore().getFillRate() < LEAST_FILLED_PERCENT) {
            store.compactFile(MILLIS_TO_SHORTEN);
        }
        mayBeShorter = store.getFileStore().size() < before;
    }

    /** Whatever writes comes here: the other way in is for the greeting of a client. */
    @Override
    public Document handleMessage(MongoMessage message) {
        Document answer;
        messages.readLock().lock();
        try {
            answer = super.handleMessage(message);
        } finally {
            messages.readLock().unlock();
        }
        if (getMvStore().getUnsavedMemory() > MOST_BYTES_UNSAVED) {
            hasSavedForSize = true;
            save(false);
        }
        return answer;
    }

    @Override
    public void close() {
        saving.shutdown();
        messages.writeLock().lock();
        try {
            super.close();
        } finally {
            messages.writeLock().unlock();
        }
    }

    /**
     * @return the documents of this file, which is made when it is not there
     * @throws IllegalStateException when another version stored its keys otherwise
     * @throws RuntimeException when it cannot be read
     */
    static EmbeddedViewBackend open(Path file) {
        MVStore store = new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .open();
        store.setRetentionTime(MILLIS_OF_RETENTION);
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
