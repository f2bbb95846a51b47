package nl.veerkracht.api.platform.web.input;

import java.math.BigInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;

/** Reads whole numbers. */
final class NumberReader<T extends Number> extends ScalarReader<T> {

    private final transient Function<BigInteger, T> exactly;

    private NumberReader(Class<T> type, Function<BigInteger, T> exactly) {
        super(type);
        this.exactly = exactly;
    }

    static NumberReader<Integer> ofInteger() {
        return new NumberReader<>(Integer.class, BigInteger::intValueExact);
    }

    static NumberReader<Long> ofLong() {
        return new NumberReader<>(Long.class, BigInteger::longValueExact);
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
            return otherShape(context, parser);
        }
        BigInteger value = parser.getBigIntegerValue();
        try {
            return exactly.apply(value);
        } catch (ArithmeticException outOfRange) {
            return (T) context.handleWeirdNumberValue(handledType(), value, "out of range");
        }
    }
}
