package nl.veerkracht.api.platform.views;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
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

    private final H2Backend backend;
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

    /** A file that a crash left unreadable is no loss: the views and their tokens are in it together, and the log has it all. */
    private static H2Backend open(Path file) {
        try {
            return new H2Backend(file.toString());
        } catch (RuntimeException unreadable) {
            log.warn("The views in {} cannot be read and are built anew from the log", file, unreadable);
            try {
                Files.delete(file);
            } catch (IOException failure) {
                throw new UncheckedIOException("The unreadable views in " + file + " cannot be removed", failure);
            }
            return new H2Backend(file.toString());
        }
    }

    @Override
    public void close() {
        server.shutdownNow();
        backend.close();
    }
}
