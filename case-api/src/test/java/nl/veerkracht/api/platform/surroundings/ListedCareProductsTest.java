package nl.veerkracht.api.platform.surroundings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.veerkracht.domain.household.Surroundings;
import nl.veerkracht.domain.household.events.CareLaw;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ListedCareProductsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 15);

    @Test
    void the_list_that_comes_along_has_the_categories_of_both_laws() {
        Surroundings.CareProducts list =
                ListedCareProducts.read(new ClassPathResource("code-lists/care-product-categories.csv"));

        assertThat(list.exists(CareLaw.WMO, "02", DAY)).isTrue();
        assertThat(list.exists(CareLaw.YOUTH_ACT, "45", DAY)).isTrue();
        assertThat(list.exists(CareLaw.YOUTH_ACT, "02", DAY)).isFalse();
        assertThat(list.exists(CareLaw.WMO, "19", DAY)).isFalse();
        assertThat(list.exists(CareLaw.WLZ, "02", DAY)).isFalse();
        assertThat(list.exists(CareLaw.WMO, "02", LocalDate.of(2014, 12, 31))).isFalse();
    }

    @Test
    void what_is_given_without_a_decision_is_named_by_the_categories_of_both() {
        Surroundings.CareProducts list = read("WMO,02,Begeleiding,2015-01-01,\nYOUTH_ACT,45,Ambulant,2015-01-01,\n");

        assertThat(list.exists(CareLaw.GENERAL_PROVISION, "02", DAY)).isTrue();
        assertThat(list.exists(CareLaw.GENERAL_PROVISION, "45", DAY)).isTrue();
        assertThat(list.exists(CareLaw.GENERAL_PROVISION, "46", DAY)).isFalse();
    }

    @Test
    void a_category_holds_until_the_day_after_its_last_one() {
        Surroundings.CareProducts list = read("WMO,02,\"Begeleiding, licht\",2015-01-01,2024-01-15\n");

        assertThat(list.exists(CareLaw.WMO, "02", DAY.minusDays(1))).isTrue();
        assertThat(list.exists(CareLaw.WMO, "02", DAY)).isFalse();
    }

    @Test
    void a_line_of_another_form_is_told_with_its_place() {
        assertThatThrownBy(() -> read("# for people\nWMO,02\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 2");
    }

    private static Surroundings.CareProducts read(String text) {
        return ListedCareProducts.read(new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)));
    }
}
