package nl.veerkracht.projections.platform;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.veerkracht.domain.contract.EventCatalog;
import nl.veerkracht.domain.contract.EventCatalog.EventType;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.PersonId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * Writes records as documents and reads them back, to the same value. Dates and moments are text: MongoDB's own date has
 * milliseconds and no days. A record of one text, such as an identifier, is that text. An event carries its logical name as
 * {@code _class}, a document its {@link TypeAlias}; no document holds a Java class name. A personal value is written sealed,
 * or not at all.
 */
public final class RecordCodec {

    private static final String TYPE = "_class";

    private RecordCodec() {}

    /**
     * @return the document that holds {@code value}; a component that is null is left out
     * @throws IllegalStateException when a personal value in it is not sealed
     */
    public static Document write(Record value) {
        RecordShape shape = RecordShape.of(value.getClass());
        Document document = new Document();
        String alias = alias(value.getClass());
        if (alias != null) {
            document.append(TYPE, alias);
        }
        for (RecordComponent component : shape.components()) {
            Object content = shape.get(value, component);
            if (content != null) {
                document.append(key(component), toStored(content));
            }
        }
        return document;
    }

    /** @return the record of this type that {@code document} holds */
    public static <T extends Record> T read(Class<T> type, Document document) {
        RecordShape shape = RecordShape.of(type);
        Object[] contents = new Object[shape.components().length];
        for (int i = 0; i < contents.length; i++) {
            RecordComponent component = shape.components()[i];
            Object stored = document.get(key(component));
            contents[i] = stored == null ? null : fromStored(component.getGenericType(), stored);
        }
        return type.cast(shape.create(contents));
    }

    private static Object toStored(Object content) {
        if (content instanceof PersonalValue value) {
            return new Document(
                            "subjects",
                            value.subjects().stream().map(PersonId::value).toList())
                    .append("sealed", value.ciphertext());
        } else if (content instanceof Record value) {
            return RecordShape.of(value.getClass()).isOneText() ? textOf(value) : write(value);
        } else if (content instanceof Collection<?> values) {
            return values.stream().map(RecordCodec::toStored).toList();
        } else if (content instanceof Enum<?> value) {
            return value.name();
        } else if (content instanceof LocalDate
                || content instanceof LocalTime
                || content instanceof YearMonth
                || content instanceof Instant) {
            return content.toString();
        } else if (content instanceof String || content instanceof Boolean || content instanceof Number) {
            return content;
        }
        throw new IllegalArgumentException("no way to store a " + content.getClass());
    }

    private static Object textOf(Record value) {
        RecordShape shape = RecordShape.of(value.getClass());
        return shape.get(value, shape.components()[0]);
    }

    private static Object fromStored(Type type, Object stored) {
        if (type instanceof ParameterizedType generic) {
            Type element = generic.getActualTypeArguments()[0];
            List<Object> values = new ArrayList<>();
            ((Collection<?>) stored).forEach(value -> values.add(fromStored(element, value)));
            return generic.getRawType() == Set.class
                    ? Collections.unmodifiableSet(new LinkedHashSet<>(values))
                    : Collections.unmodifiableList(values);
        }
        Class<?> kind = (Class<?>) type;
        if (kind == PersonalValue.class) {
            return personalValue((Document) stored);
        } else if (kind.isRecord()) {
            Class<? extends Record> record = kind.asSubclass(Record.class);
            return stored instanceof Document document ? read(record, document) : oneText(record, stored);
        } else if (kind.isInterface() && stored instanceof Document document) {
            return read(eventType(document.getString(TYPE)), document);
        } else if (kind == LocalDate.class) {
            return LocalDate.parse((String) stored);
        } else if (kind == LocalTime.class) {
            return LocalTime.parse((String) stored);
        } else if (kind == YearMonth.class) {
            return YearMonth.parse((String) stored);
        } else if (kind == Instant.class) {
            return Instant.parse((String) stored);
        }
        return kind.isEnum() ? constant(kind, (String) stored) : number(kind, stored);
    }

    private static Object oneText(Class<? extends Record> type, Object stored) {
        return RecordShape.of(type).create(stored);
    }

    private static Object constant(Class<?> type, String name) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(type + " has no " + name);
    }

    // Servers may answer a whole number in the other width.
    private static Object number(Class<?> kind, Object stored) {
        if (kind == long.class || kind == Long.class) {
            return ((Number) stored).longValue();
        } else if (kind == int.class || kind == Integer.class) {
            return ((Number) stored).intValue();
        }
        return stored;
    }

    private static PersonalValue personalValue(Document stored) {
        List<PersonId> subjects = stored.getList("subjects", String.class).stream()
                .map(PersonId::new)
                .toList();
        return PersonalValue.sealed(subjects, stored.getString("sealed"));
    }

    private static Class<? extends Record> eventType(String name) {
        return EventCatalog.named(name)
                .orElseThrow(() -> new IllegalArgumentException("the catalogue has no event " + name))
                .type()
                .asSubclass(Record.class);
    }

    private static @Nullable String alias(Class<?> type) {
        TypeAlias alias = type.getAnnotation(TypeAlias.class);
        return alias != null
                ? alias.value()
                : EventCatalog.of(type).map(EventType::name).orElse(null);
    }

    private static String key(RecordComponent component) {
        return component.getName().equals("id") ? "_id" : component.getName();
    }
}
