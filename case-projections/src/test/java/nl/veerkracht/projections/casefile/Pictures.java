package nl.veerkracht.projections.casefile;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares pictures of histories in which the same facts have other numbers. */
final class Pictures {

    private Pictures() {}

    static @Nullable Object withoutEntryNumbers(@Nullable Object value) {
        if (value instanceof Collection<?> values) {
            return values.stream().map(Pictures::withoutEntryNumbers).toList();
        }
        if (!(value instanceof Record) || !value.getClass().getPackage().equals(CaseFilePicture.class.getPackage())) {
            return value;
        }
        Map<String, @Nullable Object> components = new LinkedHashMap<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            if (!component.getName().equals("entry")) {
                components.put(component.getName(), withoutEntryNumbers(read(component, value)));
            }
        }
        return components;
    }

    private static @Nullable Object read(RecordComponent component, Object value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
