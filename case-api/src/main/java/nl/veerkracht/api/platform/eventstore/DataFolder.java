package nl.veerkracht.api.platform.eventstore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The folder with the embedded stores. One process at a time: the database's file is safe against a second one, but what
 * is kept in memory beside it (which appends are in flight) is not. Whatever opens a file in this folder takes it from
 * this bean, and so is closed before the folder is released.
 */
public final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel lock;

    /**
     * @param path the folder; made when it is not there
     * @throws DataFolderInUseException when another process holds it
     */
    public DataFolder(Path path) {
        this.path = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(this.path);
            this.lock = lock(this.path);
        } catch (IOException failure) {
            throw new UncheckedIOException("The data folder " + this.path + " cannot be used", failure);
        }
    }

    /** @return the folder, absolute */
    public Path path() {
        return path;
    }

    private static FileChannel lock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = null;
        try {
            held = channel.tryLock();
        } catch (OverlappingFileLockException inThisProcess) {
            throw new DataFolderInUseException(folder);
        } finally {
            if (held == null) {
                channel.close();
            }
        }
        if (held == null) {
            throw new DataFolderInUseException(folder);
        }
        return channel;
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException failure) {
            throw new UncheckedIOException("The data folder " + path + " could not be released", failure);
        }
    }
}
