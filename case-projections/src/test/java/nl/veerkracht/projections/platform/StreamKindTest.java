package nl.veerkracht.projections.platform;

import static nl.veerkracht.projections.casefile.History.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.veerkracht.domain.household.events.HouseholdEvent;
import nl.veerkracht.projections.casefile.CaseFile;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StreamKindTest {

    private final HouseholdEvent event = registered().events().get(0).event();

    @Test
    void the_stream_decides_and_not_the_payload() {
        assertThat(CaseFile.STREAMS.has(message("Household", HOUSEHOLD.value(), "of a newer version")))
                .isTrue();
        assertThat(CaseFile.STREAMS.has(message("SupportPlan", HOUSEHOLD.value(), event)))
                .isFalse();
    }

    @Test
    void a_message_is_read_with_what_is_known_about_it() {
        RecordedEvent<HouseholdEvent> recorded =
                CaseFile.STREAMS.recorded(message("Household", HOUSEHOLD.value(), event));

        assertThat(recorded.event()).isEqualTo(event);
        assertThat(recorded.stream()).isEqualTo(HOUSEHOLD.value());
        assertThat(recorded.sequence()).isEqualTo(7);
        assertThat(recorded.recordedBy().actor()).isEqualTo("fatima");
    }

    @Test
    void what_is_of_an_unknown_kind_fails() {
        DomainEventMessage<?> unknown = message("Household", HOUSEHOLD.value(), "of a newer version");

        assertThatThrownBy(() -> CaseFile.STREAMS.recorded(unknown))
                .isInstanceOf(UnknownKindException.class)
                .hasMessage("entry 7 of " + HOUSEHOLD + " is of a kind that this version does not know");
    }

    @Test
    void an_event_in_the_stream_of_another_fails() {
        DomainEventMessage<?> stray = message("Household", MOTHER.value(), event);

        assertThatThrownBy(() -> CaseFile.STREAMS.recorded(stray))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the stream of " + MOTHER + " holds an event of " + HOUSEHOLD);
    }

    private static DomainEventMessage<?> message(String aggregate, String stream, Object payload) {
        return new GenericDomainEventMessage<>(aggregate, stream, 7, payload, Map.of("actor", "fatima"));
    }
}
