package nl.veerkracht.api.bench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The options of a benchmark, each a name and a value. */
final class Options {

    private final Map<String, String> given = new HashMap<>();

    /** @throws IllegalArgumentException when an option is unknown or has no value */
    Options(String[] arguments, Set<String> known) {
        for (int i = 0; i < arguments.length; i += 2) {
            if (!known.contains(arguments[i])) {
                throw new IllegalArgumentException("unknown option " + arguments[i]);
            }
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(arguments[i] + " needs a value");
            }
            given.put(arguments[i], arguments[i + 1]);
        }
    }

    int number(String name, int otherwise) {
        return positive(name, given.getOrDefault(name, String.valueOf(otherwise)));
    }

    List<Integer> numbers(String name, String otherwise) {
        return Stream.of(given.getOrDefault(name, otherwise).split(","))
                .map(number -> positive(name, number))
                .toList();
    }

    /** One of two, or both. */
    List<String> choice(String name, String one, String other) {
        String chosen = given.getOrDefault(name, "both");
        if (chosen.equals("both")) {
            return List.of(one, other);
        }
        if (!chosen.equals(one) && !chosen.equals(other)) {
            throw new IllegalArgumentException(name + " is " + one + ", " + other + " or both");
        }
        return List.of(chosen);
    }

    Path folder() {
        String folder = given.get("--folder");
        if (folder == null) {
            throw new IllegalArgumentException("--folder is needed: where to work");
        }
        return Path.of(folder);
    }

    private static int positive(String name, String value) {
        if (!value.matches("[1-9][0-9]{0,6}")) {
            throw new IllegalArgumentException(name + " needs a number from 1, not " + value);
        }
        return Integer.parseInt(value);
    }
}
