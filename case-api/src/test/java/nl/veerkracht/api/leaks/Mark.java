package nl.veerkracht.api.leaks;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something to look for.
 *
 * @param name what it is, for the report
 * @param spellings how it may look, each with a name of its own; all of at least {@link #SHORTEST} bytes
 */
public record Mark(String name, Map<String, byte[]> spellings) {

    /** Shorter patterns would be found in random bytes. */
    public static final int SHORTEST = 8;

    /** Texts of this length and longer are found in parts too: cut by a page, or by a packer's control bytes. */
    private static final int CUTTABLE = 2 * SHORTEST;

    /**
     * @param text at least 16 characters, without repetitions, that occur nowhere else: a packer must find nothing in it that it
     *     has seen before
     * @return the text in all spellings, whole and in parts
     */
    public static Mark text(String name, String text) {
        if (text.length() < CUTTABLE) {
            throw new IllegalArgumentException("a text of at least " + CUTTABLE + " characters");
        }
        return new Mark(name, Spellings.of(text, true));
    }

    /** @return the date in the ways in which dates are written, whole */
    public static Mark date(String name, LocalDate date) {
        List<String> texts = new ArrayList<>();
        for (String pattern : List.of("yyyy-MM-dd", "yyyyMMdd", "dd-MM-yyyy", "yyyy,M,d", "yyyy, M, d", "yyyy/MM/dd")) {
            texts.add(DateTimeFormatter.ofPattern(pattern).format(date));
        }
        Map<String, byte[]> spellings = new LinkedHashMap<>();
        for (String text : texts) {
            Spellings.of(text, false).forEach((spelling, bytes) -> spellings.put(text + " in " + spelling, bytes));
        }
        long millis = date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
        spellings.put(
                "milliseconds, big endian",
                ByteBuffer.allocate(8).putLong(millis).array());
        spellings.put(
                "milliseconds, little endian",
                ByteBuffer.allocate(8)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putLong(millis)
                        .array());
        return new Mark(name, spellings);
    }
}
