package nl.veerkracht.projections.platform;

import static org.assertj.core.api.Assertions.assertThat;

import nl.veerkracht.projections.platform.Generations.OfView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GenerationsTest {

    private static final String VIEW = "case-file";

    private final TestViews views = new TestViews();
    private final Generations generations = new Generations(views.mongo());

    @AfterEach
    void close() {
        views.close();
    }

    private static Generation generation(long number, int version) {
        return new Generation(VIEW, number, version, Generations.LAYOUT);
    }

    @Test
    void the_store_knows_nothing_of_a_view_before_its_first_generation() {
        assertThat(generations.of(VIEW)).isEqualTo(new OfView(VIEW, 0, 0, null, null, null, null, null));
        assertThat(generations.all()).isEmpty();
    }

    @Test
    void documents_that_are_packed_otherwise_are_laid_out_otherwise() {
        assertThat(Generations.layout("json")).isNotEqualTo(Generations.LAYOUT);
        assertThat(Generations.layout("cbor")).isEqualTo(Generations.LAYOUT);
    }

    @Test
    void one_is_built_beside_the_live_one_and_takes_its_place__which_is_kept_until_the_next() {
        generations.store(generations.of(VIEW).renewed(1, -1));
        assertThat(generations.of(VIEW)).isEqualTo(new OfView(VIEW, 1, 1, generation(1, 1), null, null, null, null));

        generations.store(generations.of(VIEW).building(2, "rebuild-a"));
        assertThat(generations.of(VIEW))
                .isEqualTo(new OfView(VIEW, 2, 2, generation(1, 1), null, generation(2, 2), "rebuild-a", null));

        generations.store(generations.of(VIEW).swapped());
        assertThat(generations.of(VIEW))
                .isEqualTo(new OfView(VIEW, 3, 2, generation(2, 2), generation(1, 1), null, null, null));

        generations.store(generations.of(VIEW).building(2, "rebuild-b"));
        assertThat(generations.all())
                .containsExactly(new OfView(VIEW, 4, 3, generation(2, 2), null, generation(3, 2), "rebuild-b", null));
    }

    @Test
    void one_that_was_begun_from_nothing_remembers_from_where_on_it_is_read() {
        generations.store(generations.of(VIEW).renewed(1, 41));
        assertThat(generations.of(VIEW)).isEqualTo(new OfView(VIEW, 1, 1, generation(1, 1), null, null, null, 41L));
        generations.store(generations.of(VIEW).building(2, "rebuild-a"));
        generations.store(generations.of(VIEW).abandoned());
        assertThat(generations.of(VIEW).readableFrom()).isEqualTo(41L);

        generations.store(generations.of(VIEW).readable());
        assertThat(generations.of(VIEW)).isEqualTo(new OfView(VIEW, 4, 2, generation(1, 1), null, null, null, null));
    }

    @Test
    void what_is_built_beside_one_that_is_not_read_yet_is_read_when_it_takes_its_place() {
        generations.store(generations.of(VIEW).renewed(1, 41));
        generations.store(generations.of(VIEW).building(1, "rebuild-a"));
        generations.store(generations.of(VIEW).swapped());

        assertThat(generations.of(VIEW))
                .isEqualTo(new OfView(VIEW, 3, 2, generation(2, 1), generation(1, 1), null, null, null));
    }

    @Test
    void what_was_given_up_leaves_a_number_that_nobody_gets_again() {
        generations.store(generations.of(VIEW).renewed(1, -1));
        generations.store(generations.of(VIEW).building(1, "rebuild-a"));
        generations.store(generations.of(VIEW).abandoned());
        generations.store(generations.of(VIEW).building(1, "rebuild-b"));

        assertThat(generations.of(VIEW).next()).isEqualTo(generation(3, 1));
    }

    @Test
    void of_two_who_saw_the_same_one_is_first_and_the_other_changes_nothing() {
        OfView seen = generations.of(VIEW);
        assertThat(generations.store(seen.renewed(1, -1))).isTrue();
        assertThat(generations.store(seen.renewed(2, -1))).isFalse();
        OfView live = generations.of(VIEW);
        assertThat(generations.store(live.building(1, "rebuild-a"))).isTrue();
        assertThat(generations.store(live.building(1, "rebuild-b"))).isFalse();

        assertThat(generations.of(VIEW))
                .isEqualTo(new OfView(VIEW, 2, 2, generation(1, 1), null, generation(2, 1), "rebuild-a", null));
    }
}
