package nl.veerkracht.projections.platform;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The components of a record type and how to reach them, looked up once. */
final class RecordShape {

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final RecordComponent[] components;
    private final Constructor<?> constructor;

    private RecordShape(Class<?> type) {
        components = type.getRecordComponents();
        try {
            constructor = type.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " has no canonical constructor", e);
        }
        constructor.setAccessible(true);
        for (RecordComponent component : components) {
            component.getAccessor().setAccessible(true);
        }
    }

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    RecordComponent[] components() {
        return components;
    }

    /** @return whether the record is a name for a text, as an identifier is */
    boolean isOneText() {
        return components.length == 1 && components[0].getType() == String.class;
    }

    @Nullable
    Object get(Record value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    Object create(@Nullable Object... contents) {
        try {
            return constructor.newInstance(contents);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException("cannot make a " + constructor.getDeclaringClass(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + constructor.getDeclaringClass(), e);
        }
    }
}
