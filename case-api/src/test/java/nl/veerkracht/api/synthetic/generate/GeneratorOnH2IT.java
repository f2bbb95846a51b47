package nl.veerkracht.api.synthetic.generate;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;

class GeneratorOnH2IT extends GeneratorContract {

    @TempDir
    Path folder;

    @Override
    String emptyStore() {
        return "jdbc:h2:file:" + folder.resolve(UUID.randomUUID().toString()).resolve("log");
    }

    @Override
    Map<String, String> users() {
        return Map.of();
    }
}
