package nl.veerkracht.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "1-1-1-1-1",
                "22222222-0000-4000-8000-00000000000A",
                "222222220-000-4000-8000-00000000000a",
                "+2222222-0000-4000-8000-00000000000a"
            })
    void an_id_has_one_spelling(String other) {
        assertThatThrownBy(() -> new PersonId(other)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_id_is_its_text() {
        assertThat(new PersonId("22222222-0000-4000-8000-00000000000a"))
                .hasToString("22222222-0000-4000-8000-00000000000a");
    }
}
