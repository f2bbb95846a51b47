package nl.veerkracht.api.platform.web.input;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.veerkracht.domain.shared.Identifier;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.module.SimpleModule;

/** Reads scalars as they are meant and never guesses: no number as a text, no text as a number, no 30th of February. */
final class StrictModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("uuuu-MM").withResolverStyle(ResolverStyle.STRICT);

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withResolverStyle(ResolverStyle.STRICT);

    StrictModule() {
        super("strict");
        addDeserializer(String.class, new TextReader());
        addDeserializer(Boolean.class, new TruthReader());
        addDeserializer(Integer.class, NumberReader.ofInteger());
        addDeserializer(Long.class, NumberReader.ofLong());
        addDeserializer(LocalDate.class, new WordReader<>(LocalDate.class, text -> LocalDate.parse(text, DATE)));
        addDeserializer(LocalTime.class, new WordReader<>(LocalTime.class, text -> LocalTime.parse(text, TIME)));
        addDeserializer(YearMonth.class, new WordReader<>(YearMonth.class, text -> YearMonth.parse(text, MONTH)));
        Identifier.KINDS.forEach(this::addIdentifier);
        // Else a set of codes is read into an EnumSet, which gives up at the first wrong one.
        addAbstractTypeMapping(Set.class, LinkedHashSet.class);
        setDeserializerModifier(new StrictCodes());
    }

    private <T extends Identifier> void addIdentifier(Identifier.Kind<T> kind) {
        addDeserializer(kind.type(), new WordReader<>(kind.type(), kind.read()));
    }

    private static final class StrictCodes extends ValueDeserializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public ValueDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                ValueDeserializer<?> deserializer) {
            return codes(type.getRawClass());
        }

        private static <T> ValueDeserializer<T> codes(Class<T> type) {
            return new WordReader<>(type, text -> {
                for (T constant : type.getEnumConstants()) {
                    if (((Enum<?>) constant).name().equals(text)) {
                        return constant;
                    }
                }
                throw new IllegalArgumentException();
            });
        }
    }
}
