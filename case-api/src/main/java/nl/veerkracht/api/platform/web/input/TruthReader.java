package nl.veerkracht.api.platform.web.input;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;

/** Reads true and false. */
final class TruthReader extends ScalarReader<Boolean> {

    TruthReader() {
        super(Boolean.class);
    }

    @Override
    public @Nullable Boolean deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.hasToken(JsonToken.VALUE_TRUE)) {
            return Boolean.TRUE;
        }
        return parser.hasToken(JsonToken.VALUE_FALSE) ? Boolean.FALSE : otherShape(context, parser);
    }
}
