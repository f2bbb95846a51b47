package nl.veerkracht.api.platform.personaldata;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.Identifier;
import nl.veerkracht.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the records that a file is shown by: to find the personal values in them, so that all are opened and logged in one go,
 * and to show the fields of an event as the catalogue of events describes them.
 */
public final class OpenedFacts {

    /** What a line of the timeline says elsewhere. */
    private static final Set<String> SAID_ELSEWHERE = Set.of("householdId", "replaces");

    private OpenedFacts() {}

    /** @return all personal values in {@code shown}: a record, or a collection of records, however deep */
    public static List<PersonalValue> personalValues(Object shown) {
        List<PersonalValue> found = new ArrayList<>();
        collect(shown, found);
        return found;
    }

    /** @return whether {@code fact} is about somebody who was erased: names them, or holds a text that names them */
    public static boolean isAboutErased(Record fact, Opened opened) {
        return Arrays.stream(fact.getClass().getRecordComponents())
                .map(component -> read(component, fact))
                .anyMatch(value -> value != null && namesErased(value, opened));
    }

    private static boolean namesErased(Object value, Opened opened) {
        if (value instanceof PersonalValue personal) {
            return !Collections.disjoint(personal.subjects(), opened.erased());
        } else if (value instanceof Collection<?> several) {
            return several.stream().anyMatch(one -> namesErased(one, opened));
        }
        return value instanceof PersonId person && opened.erased().contains(person);
    }

    /**
     * @return the fields of {@code fact}, opened; a field that is absent in the event, names an erased person, or is their month
     *     of birth is left out
     */
    public static Map<String, Object> fields(Record fact, Opened opened) {
        boolean erased = isAboutErased(fact, opened);
        Map<String, Object> fields = new LinkedHashMap<>();
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            Object value = SAID_ELSEWHERE.contains(component.getName()) ? null : shown(read(component, fact), opened);
            if (value != null && !(erased && value instanceof YearMonth)) {
                fields.put(component.getName(), value);
            }
        }
        return fields;
    }

    private static @Nullable Object shown(@Nullable Object value, Opened opened) {
        if (value instanceof PersonalValue personal) {
            return opened.text(personal).orElse(null);
        }
        return value instanceof Identifier named ? named.value() : value;
    }

    private static void collect(@Nullable Object value, List<PersonalValue> found) {
        if (value instanceof PersonalValue personal) {
            found.add(personal);
        } else if (value instanceof Collection<?> several) {
            several.forEach(one -> collect(one, found));
        } else if (value instanceof Record shown) {
            for (RecordComponent component : shown.getClass().getRecordComponents()) {
                collect(read(component, shown), found);
            }
        }
    }

    private static @Nullable Object read(RecordComponent component, Object shown) {
        try {
            return component.getAccessor().invoke(shown);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("a public record cannot be read", impossible);
        }
    }
}
