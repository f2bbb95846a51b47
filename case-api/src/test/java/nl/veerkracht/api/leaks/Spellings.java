package nl.veerkracht.api.leaks;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** The ways in which a store may write a text. */
final class Spellings {

    private final Map<String, byte[]> found = new LinkedHashMap<>();
    private final boolean inParts;

    private Spellings(boolean inParts) {
        this.inParts = inParts;
    }

    static Map<String, byte[]> of(String text, boolean inParts) {
        Spellings spellings = new Spellings(inParts);
        spellings.charset("UTF-8", text, StandardCharsets.UTF_8);
        spellings.charset("UTF-16LE", text, StandardCharsets.UTF_16LE);
        spellings.charset("UTF-16BE", text, StandardCharsets.UTF_16BE);
        spellings.charset("ISO-8859-1", text, StandardCharsets.ISO_8859_1);
        spellings.add("JSON escapes", ascii(escaped(text)));
        return spellings.found;
    }

    private void charset(String name, String text, Charset charset) {
        byte[] bytes = text.getBytes(charset);
        if (!new String(bytes, charset).equals(text)) {
            return;
        }
        add(name, bytes);
        if (inParts) {
            for (int start = 0; start + Mark.SHORTEST <= bytes.length; start++) {
                add(name + " in part " + start, Arrays.copyOfRange(bytes, start, start + Mark.SHORTEST));
            }
        }
        base64(name, bytes);
        add(name + " in hex", ascii(HexFormat.of().formatHex(bytes)));
        add(name + " in HEX", ascii(HexFormat.of().withUpperCase().formatHex(bytes)));
    }

    /** The text may begin anywhere in what was encoded: three alignments, without the characters shared with neighbours. */
    private void base64(String name, byte[] bytes) {
        for (int before = 0; before < 3; before++) {
            byte[] shifted = new byte[before + bytes.length];
            System.arraycopy(bytes, 0, shifted, before, bytes.length);
            int first = (before * 8 + 5) / 6;
            int end = shifted.length * 8 / 6;
            String standard = Base64.getEncoder().withoutPadding().encodeToString(shifted);
            String url = Base64.getUrlEncoder().withoutPadding().encodeToString(shifted);
            add(name + " in Base64 +" + before, ascii(standard.substring(first, end)));
            add(name + " in URL Base64 +" + before, ascii(url.substring(first, end)));
        }
    }

    private void add(String name, byte[] bytes) {
        if (bytes.length >= Mark.SHORTEST) {
            found.put(name, bytes);
        }
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char character : text.toCharArray()) {
            if (character < 0x80) {
                escaped.append(character);
            } else {
                escaped.append(String.format("\\u%04x", (int) character));
            }
        }
        return escaped.toString();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
