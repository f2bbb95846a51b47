package nl.veerkracht.api.platform.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Stream;
import nl.veerkracht.domain.contract.EventCatalog;
import nl.veerkracht.domain.contract.EventCatalog.EventType;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.PersonId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AppearancesTest {

    record Nested(List<Part> parts) {}

    record Part(String code, PersonId doer) {}

    @Test
    void no_event_names_a_person_in_a_part_of_it_where_nobody_looks() {
        assertThat(EventCatalog.all().stream().map(EventType::type).flatMap(AppearancesTest::partsThatNameSomebody))
                .isEmpty();
    }

    @Test
    void such_a_part_would_be_found() {
        assertThat(partsThatNameSomebody(Nested.class)).containsExactly("Nested.parts");
    }

    private static Stream<String> partsThatNameSomebody(Class<?> event) {
        return Stream.of(event.getRecordComponents())
                .filter(component -> classes(component.getGenericType())
                        .filter(type -> type.isRecord() && !isPersonal(type))
                        .anyMatch(AppearancesTest::namesSomebody))
                .map(component -> event.getSimpleName() + "." + component.getName());
    }

    private static boolean namesSomebody(Class<?> part) {
        return Stream.of(part.getRecordComponents())
                .map(RecordComponent::getGenericType)
                .flatMap(AppearancesTest::classes)
                .anyMatch(type -> isPersonal(type) || type.isRecord() && namesSomebody(type));
    }

    private static boolean isPersonal(Class<?> type) {
        return type == PersonId.class || type == PersonalValue.class;
    }

    /** The class itself, or what a list is of. */
    private static Stream<Class<?>> classes(Type type) {
        return type instanceof ParameterizedType generic
                ? Stream.of(generic.getActualTypeArguments()).flatMap(AppearancesTest::classes)
                : Stream.of((Class<?>) type);
    }
}
