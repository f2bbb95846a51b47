package nl.veerkracht.api.platform.views;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server in this process that speaks MongoDB's protocol and keeps its documents in one file of the data folder. It listens
 * on the loopback address only, on a port that the system gives it.
 */
final class EmbeddedViewServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedViewServer.class);

    private final EmbeddedViewBackend backend;
    private final MongoServer server;
    private final InetSocketAddress address;

    EmbeddedViewServer(Path file) {
        backend = open(file);
        server = new MongoServer(backend);
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        address = server.getLocalAddress();
    }

    InetSocketAddress address() {
        return address;
    }

    private static EmbeddedViewBackend open(Path file) {
        try {
            return EmbeddedViewBackend.open(file);
        } catch (RuntimeException unreadable) {
            log.warn("The views in {} cannot be read and are built anew from the log", file, unreadable);
            delete(file);
            return EmbeddedViewBackend.open(file);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException("The views in " + file + " cannot be removed", failure);
        }
    }

    @Override
    public void close() {
        server.shutdownNow();
        backend.close();
    }
}
