package nl.veerkracht.api.platform.web.input;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.veerkracht.api.platform.web.Flaw;
import nl.veerkracht.domain.shared.Identifier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;

/** Finds what is missing in a request record and what its constraints refuse, however deep. */
final class Completeness {

    private final Validator validator;
    private final List<Flaw> flaws;

    /** @param flaws what is known to be wrong already, to which is added */
    Completeness(Validator validator, List<Flaw> flaws) {
        this.validator = validator;
        this.flaws = flaws;
    }

    void check(Record part, JsonPointer at) {
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            JsonPointer pointer = at.appendProperty(component.getName());
            Object value = valueOf(component, part);
            if (value == null) {
                if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    add(pointer, "FIELD_MISSING", Map.of());
                }
            } else if (value instanceof Record nested && !(value instanceof Identifier)) {
                check(nested, pointer);
            } else if (value instanceof Collection<?> several) {
                checkElements(several, pointer);
            }
        }
        validator.validate(part).forEach(violation -> add(at, violation));
    }

    private void checkElements(Collection<?> several, JsonPointer at) {
        int index = 0;
        for (Object element : several) {
            if (element == null) {
                add(at.appendIndex(index), "FIELD_MISSING", Map.of());
            } else if (element instanceof Record nested && !(element instanceof Identifier)) {
                check(nested, at.appendIndex(index));
            }
            index++;
        }
    }

    private static @Nullable Object valueOf(RecordComponent component, Record part) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("cannot read " + component, impossible);
        }
    }

    private void add(JsonPointer at, ConstraintViolation<Record> violation) {
        JsonPointer pointer = at;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer = pointer.appendIndex(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer = pointer.appendProperty(node.getName());
            }
        }
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        add(pointer, codeOf(violation, constraint), valuesOf(constraint));
    }

    private void add(JsonPointer pointer, String code, Map<String, Object> values) {
        String name = pointer.toString();
        // What could not be read, it or a part of it, is missing too; once said is enough.
        boolean said = flaws.stream().anyMatch(flaw -> (flaw.name() + "/").startsWith(name + "/"));
        if (!said) {
            flaws.add(Flaw.inBody(name, code, values));
        }
    }

    private static String codeOf(ConstraintViolation<Record> violation, Annotation constraint) {
        if (violation.getMessageTemplate().matches("[A-Z][A-Z_]+")) {
            return violation.getMessageTemplate();
        }
        if (constraint instanceof Size size) {
            boolean text = violation.getInvalidValue() instanceof CharSequence;
            int length = text
                    ? ((CharSequence) violation.getInvalidValue()).length()
                    : violation.getInvalidValue() instanceof Collection<?> several ? several.size() : 0;
            return (text ? "TEXT_TOO_" : "LIST_TOO_") + (length > size.max() ? "LONG" : "SHORT");
        }
        return constraint instanceof Min || constraint instanceof Max ? "NUMBER_OUT_OF_BOUNDS" : "VALUE_INVALID";
    }

    private static Map<String, Object> valuesOf(Annotation constraint) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (constraint instanceof Size size) {
            values.put("min", size.min());
            values.put("max", size.max());
        } else if (constraint instanceof Min min) {
            values.put("bound", ">= " + min.value());
        } else if (constraint instanceof Max max) {
            values.put("bound", "<= " + max.value());
        }
        return values;
    }
}
