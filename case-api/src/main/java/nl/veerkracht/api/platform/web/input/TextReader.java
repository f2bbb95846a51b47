package nl.veerkracht.api.platform.web.input;

import java.text.Normalizer;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;

/**
 * Reads a text as people mean it: without the white space around it, line ends as one character, letters with their accents
 * as one (NFC), and nothing at all where only white space was sent. Refuses control characters and what is longer than any
 * text may be.
 */
final class TextReader extends ScalarReader<String> {

    static final int LONGEST = 4_000;

    TextReader() {
        super(String.class);
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return otherShape(context, parser);
        }
        String text = Normalizer.normalize(parser.getString().replace("\r\n", "\n"), Normalizer.Form.NFC)
                .strip();
        if (text.codePoints().anyMatch(TextReader::isRefused)) {
            return (String) context.handleWeirdStringValue(String.class, text, "control characters");
        }
        if (text.length() > LONGEST) {
            FlawCollector.note(context, "TEXT_TOO_LONG", Map.of("max", LONGEST));
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    private static boolean isRefused(int character) {
        // A lone half of a surrogate pair cannot be stored as UTF-8; the marks of writing direction can disguise a
        // text.
        return Character.isISOControl(character) && character != '\n' && character != '\t'
                || Character.getType(character) == Character.SURROGATE
                || character >= 0x202A && character <= 0x202E
                || character >= 0x2066 && character <= 0x2069;
    }
}
