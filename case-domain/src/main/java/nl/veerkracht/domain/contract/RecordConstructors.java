package nl.veerkracht.domain.contract;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.ValueInstantiators;
import tools.jackson.databind.deser.std.StdValueInstantiator;
import tools.jackson.databind.introspect.AnnotatedConstructor;

/**
 * Makes records by calling their constructor. The library's own way adapts a method handle anew for each record, which takes a sixth
 * of the time of reading an event.
 */
final class RecordConstructors implements ValueInstantiators {

    @Override
    public @Nullable ValueInstantiator findValueInstantiator(
            DeserializationConfig config, BeanDescription.Supplier type) {
        // The library finds it, and asks below whether that will do.
        return null;
    }

    @Override
    public ValueInstantiator modifyValueInstantiator(
            DeserializationConfig config, BeanDescription.Supplier type, ValueInstantiator found) {
        return found instanceof StdValueInstantiator usual
                        && type.getBeanClass().isRecord()
                        && usual.getWithArgsCreator() instanceof AnnotatedConstructor constructor
                ? new OfRecord(usual, constructor.getAnnotated())
                : found;
    }

    private static final class OfRecord extends StdValueInstantiator {

        private final Constructor<?> constructor;

        OfRecord(StdValueInstantiator usual, Constructor<?> constructor) {
            super(usual);
            this.constructor = constructor;
            constructor.setAccessible(true);
        }

        @Override
        public Object createFromObjectWith(DeserializationContext context, Object[] components) {
            try {
                return constructor.newInstance(components);
            } catch (InvocationTargetException refused) {
                return context.handleInstantiationProblem(
                        getValueClass(), components, rewrapCtorProblem(context, refused.getCause()));
            } catch (ReflectiveOperationException | IllegalArgumentException mismatch) {
                return context.handleInstantiationProblem(
                        getValueClass(), components, rewrapCtorProblem(context, mismatch));
            }
        }
    }
}
