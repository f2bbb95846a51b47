package nl.veerkracht.api.platform.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The examples of request bodies: a file for each, {@code openapi/examples/<operationId>/<name>.json}, so that a test can
 * send the very same bytes.
 */
final class Examples {

    private static final String FOLDER = "openapi/examples/";

    private Examples() {}

    /** @return the examples of an operation, by name */
    static Map<String, byte[]> of(String operationId) {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:" + FOLDER + operationId + "/*.json");
            Arrays.sort(files, Comparator.comparing(file -> String.valueOf(file.getFilename())));
            Map<String, byte[]> examples = new TreeMap<>();
            for (Resource file : files) {
                try (InputStream content = file.getInputStream()) {
                    examples.put(String.valueOf(file.getFilename()).replace(".json", ""), content.readAllBytes());
                }
            }
            return examples;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the examples of " + operationId, unreadable);
        }
    }
}
