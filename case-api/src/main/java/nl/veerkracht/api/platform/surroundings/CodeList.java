package nl.veerkracht.api.platform.surroundings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;

/** Reads a code list: a row of fields between commas on each line. Lines that start with # are for people. */
final class CodeList {

    private CodeList() {}

    /** @return the rows of {@code source}, each with {@code columns} fields */
    static List<List<String>> read(Resource source, int columns) {
        try {
            List<List<String>> rows = new ArrayList<>();
            int number = 0;
            for (String line : source.getContentAsString(StandardCharsets.UTF_8).split("\\R")) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    List<String> fields = fields(line);
                    if (fields.size() != columns) {
                        throw new IllegalArgumentException(source.getDescription() + ", line " + number + ": expected "
                                + columns + " fields, found " + fields.size());
                    }
                    rows.add(fields);
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the code list " + source.getDescription(), e);
        }
    }

    /** Splits on commas; a field between double quotes may hold commas. */
    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString().strip());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString().strip());
        return fields;
    }
}
