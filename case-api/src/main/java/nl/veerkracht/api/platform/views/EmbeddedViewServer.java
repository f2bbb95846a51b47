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

    /**
     * Beside the file while it is in use, with the start of the machine that it was written under; still there at a start of ours, it
     * tells that the last process did not close it.
     */
    private static final String IN_USE = ".in-use";

    /** Tells one start of the machine from another; only Linux does. */
    private static final Path START_OF_MACHINE = Path.of("/proc/sys/kernel/random/boot_id");

    private final Path inUse;
    private final EmbeddedViewBackend backend;
    private final MongoServer server;
    private final InetSocketAddress address;

    EmbeddedViewServer(Path file) {
        inUse = file.resolveSibling(file.getFileName() + IN_USE);
        if (Files.exists(inUse) && !isOfThisStart(inUse)) {
            // What a process that was killed had written is there. What a machine that went down had written may be
            // there in part, and
            // the end of the log may be missing, so that the views are ahead of it. The log has what there is.
            log.warn("The views in {} were not closed and are built anew from the log", file);
            delete(file);
        }
        backend = open(file);
        mark(inUse);
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

    private static String startOfMachine() {
        try {
            return Files.readString(START_OF_MACHINE).strip();
        } catch (IOException notLinux) {
            return "";
        }
    }

    private static boolean isOfThisStart(Path mark) {
        try {
            String start = startOfMachine();
            return !start.isEmpty() && Files.readString(mark).equals(start);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static void mark(Path inUse) {
        try {
            Files.writeString(inUse, startOfMachine());
        } catch (IOException failure) {
            throw new UncheckedIOException("The folder of the views cannot be written: " + inUse, failure);
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
        delete(inUse);
    }
}
