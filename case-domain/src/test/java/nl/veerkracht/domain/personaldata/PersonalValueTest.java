package nl.veerkracht.domain.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.veerkracht.domain.shared.PersonId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PersonalValueTest {

    private static final PersonId FIRST = new PersonId("22222222-0000-4000-8000-000000000001");
    private static final PersonId SECOND = new PersonId("22222222-0000-4000-8000-000000000002");

    @Test
    void prints_as_sealed_whatever_it_holds() {
        assertThat(PersonalValue.clear(FIRST, "Fenna")).hasToString("[sealed]");
        assertThat(PersonalValue.sealed(List.of(FIRST), "AAAA")).hasToString("[sealed]");
    }

    @Test
    void clear_text_never_leaves_as_ciphertext() {
        assertThatThrownBy(() -> PersonalValue.clear(FIRST, "Fenna").ciphertext())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("Fenna");
    }

    @Test
    void is_sealed_once_for_its_sorted_distinct_subjects() {
        PersonalValue clear = PersonalValue.clear(List.of(SECOND, FIRST, SECOND), "Fenna en Sietse");
        PersonalValue sealed = clear.sealedBy((subjects, text) -> subjects.size() + ":" + text.length());
        assertThat(sealed).isEqualTo(PersonalValue.sealed(List.of(FIRST, SECOND), "2:15"));
        assertThat(sealed.sealedBy((subjects, text) -> "again")).isSameAs(sealed);
    }

    @Test
    void names_at_least_one_person() {
        assertThatThrownBy(() -> PersonalValue.clear(List.of(), "text")).isInstanceOf(IllegalArgumentException.class);
    }
}
