package nl.veerkracht.api.platform.web.input;

import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;

/** Reads what is written as one word: a date, a code, an identifier. */
final class WordReader<T> extends ScalarReader<T> {

    private final transient Function<String, T> parse;

    /** @param parse throws IllegalArgumentException or DateTimeException for what is no {@code type} */
    WordReader(Class<T> type, Function<String, T> parse) {
        super(type);
        this.parse = parse;
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return otherShape(context, parser);
        }
        try {
            return parse.apply(parser.getString());
        } catch (IllegalArgumentException | DateTimeException malformed) {
            return (T) context.handleWeirdStringValue(handledType(), parser.getString(), "malformed");
        }
    }
}
