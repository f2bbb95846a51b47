package nl.veerkracht.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.veerkracht.domain.shared.DatedEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each event says what it is and what its components mean; it has one valid date, and says which. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EventDescriptionTest {

    static Stream<EventDescription> events() {
        return EventCatalog.all().stream().map(EventDescription::new);
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_says_what_it_is_and_what_each_component_means(EventDescription event) {
        assertThat(event.fact()).isNotBlank();
        assertThat(event.emittedBy()).contains("Command.");
        assertThat(event.fields())
                .allSatisfy(field -> assertThat(field.meaning()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_has_one_valid_date(EventDescription event) {
        boolean withdrawal =
                DatedEvent.Withdrawal.class.isAssignableFrom(event.event().type());

        assertThat(event.validDates()).hasSize(withdrawal ? 0 : 1);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_valid_date_is_the_component_that_says_so(EventSamples.Sample sample) throws ReflectiveOperationException {
        EventDescription event =
                new EventDescription(EventCatalog.named(sample.name()).orElseThrow());
        List<String> validDates = event.validDates();

        assertThat(validOn(sample.event()))
                .isEqualTo(validDates.isEmpty() ? null : day(sample.event(), validDates.get(0)));
        for (RecordComponent other : dates(sample.event())) {
            if (!validDates.contains(other.getName())) {
                assertThat(day(sample.event(), other.getName())).isNotEqualTo(validOn(sample.event()));
            }
        }
    }

    static Stream<EventSamples.Sample> samples() {
        return EventSamples.all().stream();
    }

    private static List<RecordComponent> dates(Object event) {
        return Arrays.stream(event.getClass().getRecordComponents())
                .filter(component -> component.getType() == LocalDate.class || component.getType() == YearMonth.class)
                .toList();
    }

    private static @Nullable LocalDate validOn(Object event) {
        return ((DatedEvent) event).validOn();
    }

    private static @Nullable LocalDate day(Object event, String component) throws ReflectiveOperationException {
        Object value = event.getClass().getMethod(component).invoke(event);
        return value instanceof YearMonth month ? month.atDay(1) : (LocalDate) value;
    }
}
