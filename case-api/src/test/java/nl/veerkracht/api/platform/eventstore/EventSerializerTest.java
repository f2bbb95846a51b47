package nl.veerkracht.api.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.veerkracht.domain.contract.EventSamples;
import nl.veerkracht.domain.household.events.HouseholdEvent;
import nl.veerkracht.domain.household.events.LifeDomain;
import nl.veerkracht.domain.household.events.StrengthRecorded;
import nl.veerkracht.domain.personaldata.PersonalValue;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EventSerializerTest {

    private final EventSerializer serializer =
            new EventSerializer((subjects, clear) -> "sealed-for-" + subjects.size() + "-" + clear.length());

    @Test
    void a_personal_value_is_sealed_when_written_and_stays_so_when_read() {
        PersonalValue text = PersonalValue.clear(List.of(EventSamples.PARENT, EventSamples.CHILD), "Anna kookt");
        StrengthRecorded event = new StrengthRecorded(
                EventSamples.HOUSEHOLD, LifeDomain.PARENTING, text, LocalDate.of(2024, 1, 15), null);

        SerializedObject<String> written = serializer.serialize(event, String.class);

        assertThat(written.getData()).doesNotContain("Anna").contains("\"sealed\":\"sealed-for-2-10\"");
        StrengthRecorded read = serializer.deserialize(written);
        assertThat(read.text().ciphertext()).isEqualTo("sealed-for-2-10");
        assertThat(read.text().subjects()).containsExactly(EventSamples.PARENT, EventSamples.CHILD);
        assertThat(serializer.serialize(read, String.class).getData()).isEqualTo(written.getData());
    }

    @Test
    void what_is_not_in_the_catalogue_is_not_written() {
        assertThatThrownBy(() -> serializer.serialize(Map.of("a", 1), String.class))
                .isInstanceOf(SerializationException.class);
        assertThatThrownBy(() -> serializer.serialize(LocalDate.of(2024, 1, 15), byte[].class))
                .isInstanceOf(SerializationException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "household.unheard-of, 1",
        "household.concern-recorded, 2",
        "household.concern-recorded,",
        "nl.veerkracht.domain.household.events.ConcernRecorded, 1",
        "java.util.HashMap,"
    })
    void what_is_not_in_the_catalogue_is_read_as_unknown(String name, String revision) {
        Object read = serializer.deserialize(
                new SimpleSerializedObject<>("{}", String.class, new SimpleSerializedType(name, revision)));

        assertThat(read).isInstanceOf(UnknownSerializedType.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "household.concern-recorded | {\"@class\":\"java.util.HashMap\"}",
                "household.concern-recorded | [\"java.util.HashMap\",{}]",
                "household.concern-recorded | {",
                "household.concern-recorded | {}",
                "household.entry-withdrawn | {\"householdId\":\"6b1a0c52-7f6e-4c0b-9a51-0d5f3f3c2a10\",\"reason\":\"OTHER\"}"
            })
    void a_payload_that_is_not_the_event_it_says_is_an_error(String name, String payload) {
        SimpleSerializedObject<String> stored =
                new SimpleSerializedObject<>(payload, String.class, new SimpleSerializedType(name, "1"));

        assertThatThrownBy(() -> {
                    HouseholdEvent read = serializer.deserialize(stored);
                    assertThat(read).isNotNull();
                })
                .isInstanceOf(SerializationException.class);
    }

    @Test
    void metadata_is_plain_json_in_the_order_of_its_keys() {
        MetaData metadata = MetaData.from(Map.of("team", "hoogezand", "actor", "anja", "role", "CASEWORKER"));

        SerializedObject<String> written = serializer.serialize(metadata, String.class);

        assertThat(written.getData()).isEqualTo("{\"actor\":\"anja\",\"role\":\"CASEWORKER\",\"team\":\"hoogezand\"}");
        assertThat(serializer.<String, MetaData>deserialize(written)).isEqualTo(metadata);
    }
}
