package nl.veerkracht.api.platform.eventstore;

import java.nio.file.Path;

/** Another process has the data folder. */
public final class DataFolderInUseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DataFolderInUseException(Path folder) {
        super("The data folder " + folder + " is in use by another Veerkracht: stop that one first, or give this one"
                + " a folder of its own with VEERKRACHT_DATA.");
    }
}
