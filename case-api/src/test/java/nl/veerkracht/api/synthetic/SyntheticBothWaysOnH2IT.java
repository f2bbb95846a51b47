package nl.veerkracht.api.synthetic;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SyntheticBothWaysOnH2IT extends SyntheticBothWaysContract {

    @TempDir
    Path folder;

    @Override
    String emptyStore() {
        return "jdbc:h2:file:" + folder.resolve("log");
    }
}
