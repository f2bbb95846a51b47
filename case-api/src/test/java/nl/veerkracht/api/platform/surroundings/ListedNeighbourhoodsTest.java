package nl.veerkracht.api.platform.surroundings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.veerkracht.domain.household.Surroundings;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ListedNeighbourhoodsTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 1, 15);

    @Test
    void the_list_that_is_delivered_knows_the_neighbourhoods_of_both_municipalities() {
        Surroundings.Neighbourhoods list =
                ListedNeighbourhoods.read(new ClassPathResource("code-lists/neighbourhoods.csv"));
        assertThat(list.exists("GM1952", "WK195220", TODAY)).isTrue();
        assertThat(list.exists("GM0014", "WK001411", TODAY)).isTrue();
    }

    @Test
    void a_neighbourhood_belongs_to_one_municipality() {
        Surroundings.Neighbourhoods list = list("GM1952,WK195220,Zuidbroek,2018-01-01,");
        assertThat(list.exists("GM0014", "WK195220", TODAY)).isFalse();
    }

    @Test
    void a_neighbourhood_exists_from_its_first_day_to_the_day_before_its_end() {
        Surroundings.Neighbourhoods list = list("GM1952,WK195209,\"Harkstede, Scharmer\",2018-01-01,2020-01-01");
        assertThat(list.exists("GM1952", "WK195209", LocalDate.of(2017, 12, 31)))
                .isFalse();
        assertThat(list.exists("GM1952", "WK195209", LocalDate.of(2018, 1, 1))).isTrue();
        assertThat(list.exists("GM1952", "WK195209", LocalDate.of(2019, 12, 31)))
                .isTrue();
        assertThat(list.exists("GM1952", "WK195209", LocalDate.of(2020, 1, 1))).isFalse();
    }

    @Test
    void a_line_of_another_form_is_named() {
        assertThatThrownBy(() -> list("# a comment\nGM1952,WK195220,Zuidbroek"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 2: expected 5 fields, found 3");
    }

    private static Surroundings.Neighbourhoods list(String text) {
        return ListedNeighbourhoods.read(new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_neighbourhood_is_called_by_its_name_and_an_unknown_one_by_its_code() {
        ListedNeighbourhoods list = ListedNeighbourhoods.read(new ClassPathResource("code-lists/neighbourhoods.csv"));

        assertThat(list.nameOf("WK195207")).isEqualTo("Foxhol");
        assertThat(list.nameOf("WK999999")).isEqualTo("WK999999");
    }
}
