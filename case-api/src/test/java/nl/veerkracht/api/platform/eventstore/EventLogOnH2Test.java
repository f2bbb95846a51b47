package nl.veerkracht.api.platform.eventstore;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class EventLogOnH2Test extends GapContract {

    @TempDir
    Path folder;

    @Override
    TestLog newLog() {
        return TestLog.onH2(folder);
    }
}
