package nl.veerkracht.domain.contract;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.personaldata.Sealer;
import nl.veerkracht.domain.shared.Identifier;
import nl.veerkracht.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.ext.javatime.deser.LocalDateDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * How events look as JSON. The same event gives the same bytes whatever happens to the library's defaults, so what
 * matters is said here even where it is a default today.
 */
public final class EventJson {

    private EventJson() {}

    /** For the log: what is still in clear is sealed while it is written. */
    public static void configure(JsonMapper.Builder mapper, Sealer sealer) {
        configure(mapper, value -> value.sealedBy(sealer));
    }

    /**
     * For what was read from the log, in any format that has the values of JSON: what is still in clear is refused, with an
     * {@link IllegalStateException}.
     */
    public static void configureSealed(MapperBuilder<?, ?> mapper) {
        configure(mapper, UnaryOperator.identity());
    }

    private static void configure(MapperBuilder<?, ?> mapper, UnaryOperator<PersonalValue> seal) {
        mapper.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
                .disable(EnumFeature.READ_ENUMS_USING_TO_STRING)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                // What a record answers about itself is none of its components.
                .changeDefaultVisibility(all -> all.withIsGetterVisibility(Visibility.NONE))
                .changeDefaultPropertyInclusion(all -> JsonInclude.Value.ALL_NON_NULL)
                .addModule(values(seal));
    }

    private static SimpleModule values(UnaryOperator<PersonalValue> seal) {
        SimpleModule module = new SimpleModule("veerkracht-events") {
            @Override
            public void setupModule(SetupContext context) {
                super.setupModule(context);
                context.addValueInstantiators(new RecordConstructors());
            }
        };
        Identifier.KINDS.forEach(kind -> id(module, kind));
        module.addSerializer(PersonalValue.class, new PersonalValueWriter(seal));
        module.addDeserializer(PersonalValue.class, new PersonalValueReader());
        module.addDeserializer(LocalDate.class, new DayReader());
        return module;
    }

    private static <T extends Identifier> void id(SimpleModule module, Identifier.Kind<T> kind) {
        module.addSerializer(kind.type(), new ValueSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializationContext context) {
                json.writeString(value.value());
            }
        });
        module.addDeserializer(kind.type(), new ValueDeserializer<T>() {
            @Override
            public T deserialize(JsonParser json, DeserializationContext context) {
                return kind.read().apply(json.getString());
            }
        });
    }

    private static final class PersonalValueWriter extends ValueSerializer<PersonalValue> {

        private final UnaryOperator<PersonalValue> seal;

        PersonalValueWriter(UnaryOperator<PersonalValue> seal) {
            this.seal = seal;
        }

        @Override
        public void serialize(PersonalValue value, JsonGenerator json, SerializationContext context) {
            PersonalValue sealed = seal.apply(value);
            json.writeStartObject();
            json.writeStringProperty("sealed", sealed.ciphertext());
            json.writeArrayPropertyStart("subjects");
            sealed.subjects().forEach(subject -> json.writeString(subject.value()));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /** The stored shape; a record, so that a missing or an unknown property is noticed. */
    private record Stored(@Nullable String sealed, @Nullable List<PersonId> subjects) {}

    private static final class PersonalValueReader extends ValueDeserializer<PersonalValue> {

        @Override
        public PersonalValue deserialize(JsonParser json, DeserializationContext context) {
            Stored stored = context.readValue(json, Stored.class);
            return PersonalValue.sealed(
                    new ArrayList<>(Objects.requireNonNull(stored.subjects(), "subjects")),
                    Objects.requireNonNull(stored.sealed(), "sealed"));
        }
    }

    /** Remembers days: a log has few, again and again, and to read one anew takes five times as long. */
    private static final class DayReader extends ValueDeserializer<LocalDate> {

        /** Those of a century, and more. */
        private static final int MOST = 40_000;

        private static final Map<String, LocalDate> DAYS = new ConcurrentHashMap<>();

        @Override
        public @Nullable LocalDate deserialize(JsonParser json, DeserializationContext context) {
            LocalDate known = json.hasToken(JsonToken.VALUE_STRING) ? DAYS.get(json.getString()) : null;
            if (known != null) {
                return known;
            }
            LocalDate day = LocalDateDeserializer.INSTANCE.deserialize(json, context);
            if (day != null && DAYS.size() < MOST) {
                DAYS.put(day.toString(), day);
            }
            return day;
        }
    }
}
