package nl.veerkracht.api.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.ConfigToken;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TokenSerializerTest {

    private final TokenSerializer serializer = new TokenSerializer();

    static List<TrackingToken> tokens() {
        GapAwareTrackingToken position = GapAwareTrackingToken.newInstance(12_000, List.of(3L, 11_999L));
        return List.of(
                position,
                GapAwareTrackingToken.newInstance(0, List.of()),
                ReplayToken.createReplayToken(position, null),
                ReplayToken.createReplayToken(position, GapAwareTrackingToken.newInstance(7, List.of(2L))),
                new ConfigToken(Map.of("id", "views")));
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void a_token_is_read_as_it_was_written(TrackingToken token) {
        assertThat(serializer.<byte[], TrackingToken>deserialize(serializer.serialize(token, byte[].class)))
                .isEqualTo(token);
    }

    @Test
    void nothing_but_tokens_is_written() {
        assertThatThrownBy(() -> serializer.serialize(LocalDate.of(2024, 1, 15), byte[].class))
                .isInstanceOf(SerializationException.class);
        assertThatThrownBy(() -> serializer.serialize(new GlobalSequenceTrackingToken(1), byte[].class))
                .isInstanceOf(SerializationException.class);
    }

    @Test
    void nothing_but_tokens_is_read() {
        Object read = serializer.deserialize(
                new SimpleSerializedObject<>("{}", String.class, new SimpleSerializedType("java.util.HashMap", null)));

        assertThat(read).isInstanceOf(UnknownSerializedType.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.util.HashMap",
                "javax.swing.JEditorPane",
                "org.axonframework.eventhandling.GlobalSequenceTrackingToken",
                "nl.veerkracht.domain.shared.PersonId"
            })
    void a_replay_token_that_names_another_class_is_refused(String type) {
        for (String property : List.of("tokenAtReset", "currentToken", "context")) {
            assertThatThrownBy(() -> serializer.deserialize(replayWith(property, type)))
                    .as(property)
                    .isInstanceOf(SerializationException.class);
        }
        ReplayToken token = serializer.deserialize(replayWith("resetContext", type));
        // Axon reads this one without a class: it can only ever be plain JSON.
        assertThat(token.context()).isEqualTo(Map.of("@class", type, "globalIndex", 1));
    }

    private static SimpleSerializedObject<String> replayWith(String property, String type) {
        String json = "{\"" + property + "\":{\"@class\":\"" + type + "\",\"globalIndex\":1}}";
        return new SimpleSerializedObject<>(
                json, String.class, new SimpleSerializedType(ReplayToken.class.getName(), null));
    }
}
