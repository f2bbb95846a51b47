package nl.veerkracht.projections.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import nl.veerkracht.domain.shared.HouseholdId;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StreamKindTest {

    private static final String STREAM = "00000000-0000-4000-8000-000000000001";
    private static final Instant RECORDED = Instant.parse("2024-01-15T09:00:00Z");

    private static final StreamKind<String> OWN = new StreamKind<>("Household", String.class, HouseholdId::new);

    private static DomainEventMessage<?> message(Object payload) {
        return new GenericDomainEventMessage<>(
                "Household", STREAM, 0, new GenericMessage<>(payload, Map.of("actor", "c.devries")), RECORDED);
    }

    @Test
    void who_recorded_it_comes_with_an_event() {
        RecordedEvent<String> recorded = OWN.recorded(message(STREAM));

        assertThat(recorded.stream()).isEqualTo(STREAM);
        assertThat(recorded.sequence()).isZero();
        assertThat(recorded.recordedAt()).isEqualTo(RECORDED);
        assertThat(recorded.recordedBy().actor()).isEqualTo("c.devries");
    }

    @Test
    void where_a_view_does_not_keep_who_recorded_it_that_is_left_out() {
        RecordedEvent<Object> recorded = StreamKind.<Object, String>among(OWN).recorded(message(STREAM));

        assertThat(recorded.event()).isEqualTo(STREAM);
        assertThat(recorded.recordedBy()).isEqualTo(RecordedBy.NOT_KEPT);
    }

    @Test
    void what_is_no_event_of_these_streams_is_refused() {
        assertThatThrownBy(() -> OWN.recorded(message(7))).isInstanceOf(UnknownKindException.class);
        assertThatThrownBy(() -> OWN.recorded(message("00000000-0000-4000-8000-000000000002")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the stream of 00000000-0000-4000-8000-000000000001 holds an event of"
                        + " 00000000-0000-4000-8000-000000000002");
    }
}
