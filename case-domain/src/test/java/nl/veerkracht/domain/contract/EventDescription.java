package nl.veerkracht.domain.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.Identifier;
import nl.veerkracht.domain.shared.Replaces;
import org.jspecify.annotations.Nullable;

/** What an event's record and its Javadoc say about it. */
final class EventDescription {

    /** From whichever module the document is made. */
    private static final Path SOURCES = Path.of("../case-domain/src/main/java");

    private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/\\s*@Revision", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("@param (\\w+) (.*?)(?=@param|$)");
    private static final Pattern EMITTED = Pattern.compile("Emitted by \\{@link\\s+([\\w.]+)}");
    private static final Pattern LINK = Pattern.compile("\\{@(?:link|code)\\s+(?:[\\w.]*\\.)?(\\w+)}");

    private static final Map<Class<?>, String> NAMES = Map.ofEntries(
            Map.entry(String.class, "text"),
            Map.entry(LocalDate.class, "date"),
            Map.entry(LocalTime.class, "time"),
            Map.entry(YearMonth.class, "year and month"),
            Map.entry(PersonalValue.class, "sealed text"),
            Map.entry(Replaces.class, "`{entry, reason}`"),
            Map.entry(long.class, "whole number"),
            Map.entry(int.class, "whole number"),
            Map.entry(Integer.class, "whole number"),
            Map.entry(Boolean.class, "true or false"),
            Map.entry(boolean.class, "true or false"));

    private final EventCatalog.EventType event;
    private final String comment;
    private final Map<String, String> parameters = new LinkedHashMap<>();

    /**
     * One component.
     *
     * @param name as in the JSON
     * @param type in words
     * @param required whether every event has it
     * @param sealed whether it can be read only with the keys of its subjects
     * @param meaning from the Javadoc
     */
    record Field(String name, String type, boolean required, boolean sealed, String meaning) {}

    EventDescription(EventCatalog.EventType event) {
        this.event = event;
        this.comment = comment(event.type());
        Matcher parameter = PARAMETER.matcher(comment);
        while (parameter.find()) {
            parameters.put(parameter.group(1), plain(parameter.group(2)));
        }
    }

    EventCatalog.EventType event() {
        return event;
    }

    /** @return what happened, in one or more sentences */
    String fact() {
        return plain(comment.substring(0, Math.max(comment.indexOf("Emitted by"), 0)));
    }

    /** @return the simple name of the command that leads to it; empty when the Javadoc names none */
    String emittedBy() {
        Matcher emitted = EMITTED.matcher(comment);
        return emitted.find() ? emitted.group(1).replaceAll(".*\\.(\\w+\\.\\w+)$", "$1") : "";
    }

    List<Field> fields() {
        return Arrays.stream(event.type().getRecordComponents())
                .map(this::field)
                .toList();
    }

    /** @return the names of the components that the Javadoc calls the valid date */
    List<String> validDates() {
        return parameters.entrySet().stream()
                .filter(parameter -> parameter.getValue().contains("valid date"))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Field field(RecordComponent component) {
        return new Field(
                component.getName(),
                type(component.getGenericType()),
                !optional(component.getAnnotatedType()),
                component.getType() == PersonalValue.class,
                parameters.getOrDefault(component.getName(), ""));
    }

    private static boolean optional(AnnotatedElement type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static String type(Type type) {
        if (type instanceof ParameterizedType set && set.getRawType() == Set.class) {
            return "sorted list of " + type(set.getActualTypeArguments()[0]);
        } else if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return "list of " + type(list.getActualTypeArguments()[0]);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return Arrays.stream(plain.getEnumConstants())
                    .map(code -> "`" + ((Enum<?>) code).name() + "`")
                    .collect(Collectors.joining(", "));
        }
        if (plain.isRecord() && !NAMES.containsKey(plain) && !Identifier.class.isAssignableFrom(plain)) {
            return Arrays.stream(plain.getRecordComponents())
                    .map(part -> part.getName() + (optional(part.getAnnotatedType()) ? " (optional)" : "") + ": "
                            + type(part.getGenericType()))
                    .collect(Collectors.joining("; ", "{", "}"));
        }
        return NAMES.getOrDefault(plain, plain.getSimpleName().endsWith("Id") ? "UUID" : plain.getSimpleName());
    }

    private static String comment(Class<?> type) {
        try {
            String source = Files.readString(SOURCES.resolve(type.getName().replace('.', '/') + ".java"));
            Matcher comment = COMMENT.matcher(source);
            if (!comment.find()) {
                throw new IllegalStateException(type + " has no Javadoc before its @Revision");
            }
            return comment.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " ").trim();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String plain(String javadoc) {
        return LINK.matcher(javadoc).replaceAll("`$1`").replaceAll("\\s+", " ").trim();
    }

    @Override
    public String toString() {
        return event.name();
    }
}
