package nl.veerkracht.api.platform.eventstore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The stored examples of events, {@code <logical-name>/<revision>/{full,minimal}.json}, and the list of those that were
 * released: whatever is in that list may be in somebody's log, byte for byte, and never changes again.
 */
final class SampleFiles {

    private static final String RELEASED = "RELEASED.sha256";

    private final Path root;

    SampleFiles(Path root) {
        this.root = root;
    }

    /** One file: of which event, revision and kind. */
    record SampleFile(String name, String revision, String kind, byte[] content) {

        String path() {
            return name + "/" + revision + "/" + kind + ".json";
        }

        @Override
        public String toString() {
            return path();
        }
    }

    List<SampleFile> all() {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(this::sample)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private SampleFile sample(Path file) {
        Path path = root.relativize(file);
        String kind = path.getFileName().toString().replace(".json", "");
        return new SampleFile(path.getName(0).toString(), path.getName(1).toString(), kind, bytes(file));
    }

    byte[] read(String path) {
        return bytes(root.resolve(path));
    }

    void write(String path, byte[] content) {
        try {
            Files.createDirectories(root.resolve(path).getParent());
            Files.write(root.resolve(path), content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** @return the released samples by path, each with the hash that it had */
    SortedMap<String, String> released() {
        SortedMap<String, String> hashes = new TreeMap<>();
        if (Files.exists(root.resolve(RELEASED))) {
            for (String line : new String(read(RELEASED), StandardCharsets.UTF_8).split("\n")) {
                String[] parts = line.split("  ");
                hashes.put(parts[1], parts[0]);
            }
        }
        return hashes;
    }

    /** Adds all samples that are not released yet to the list of released ones. */
    void release() {
        SortedMap<String, String> hashes = released();
        all().forEach(sample -> hashes.putIfAbsent(sample.path(), hash(sample.content())));
        String list = hashes.entrySet().stream()
                .map(entry -> entry.getValue() + "  " + entry.getKey() + "\n")
                .collect(Collectors.joining());
        write(RELEASED, list.getBytes(StandardCharsets.UTF_8));
    }

    /** @return what was done to released samples that may not be done; empty when all is well */
    List<String> broken() {
        SortedMap<String, byte[]> present = new TreeMap<>();
        all().forEach(sample -> present.put(sample.path(), sample.content()));
        List<String> broken = new ArrayList<>();
        released().forEach((path, hash) -> {
            if (!present.containsKey(path)) {
                broken.add(path + " was released and is gone");
            } else if (!hash(present.get(path)).equals(hash)) {
                broken.add(path + " was released and has changed: add a revision and an upcaster instead");
            }
        });
        return broken;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
