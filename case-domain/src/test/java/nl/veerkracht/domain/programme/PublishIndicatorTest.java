package nl.veerkracht.domain.programme;

import static nl.veerkracht.domain.shared.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import nl.veerkracht.domain.programme.ProgrammeCommand.PublishIndicator;
import nl.veerkracht.domain.programme.events.IndicatorDirection;
import nl.veerkracht.domain.programme.events.IndicatorFrequency;
import nl.veerkracht.domain.programme.events.IndicatorPublished;
import nl.veerkracht.domain.programme.events.IndicatorSource;
import nl.veerkracht.domain.programme.events.IndicatorTexts;
import nl.veerkracht.domain.programme.events.IndicatorUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishIndicatorTest extends ProgrammeFixture {

    @Test
    void when_published__then_it_says_what_the_product_reckons() {
        given(started())
                .when(publish("households-reached", 1, FROM, null))
                .expectEvents(new IndicatorPublished(
                        PROGRAMME,
                        "households-reached",
                        1,
                        FROM,
                        new IndicatorTexts(
                                "Bereikte huishoudens",
                                "Households reached",
                                "huishoudens die meedoen",
                                "households taking part",
                                null,
                                null),
                        IndicatorUnit.HOUSEHOLDS,
                        IndicatorDirection.UP,
                        IndicatorFrequency.QUARTER,
                        IndicatorSource.HOUSEHOLD_FILES,
                        5));
    }

    @Test
    void a_programme_may_show_less_than_the_product_would() {
        given(started())
                .when(publish("households-reached", 1, FROM, 10))
                .expectEvents(new IndicatorPublished(
                        PROGRAMME,
                        "households-reached",
                        1,
                        FROM,
                        TEXTS,
                        IndicatorUnit.HOUSEHOLDS,
                        IndicatorDirection.UP,
                        IndicatorFrequency.QUARTER,
                        IndicatorSource.HOUSEHOLD_FILES,
                        10));
    }

    @Test
    void a_threshold_that_would_show_a_single_household_is_no_threshold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IndicatorPublished(
                        PROGRAMME,
                        "households-reached",
                        1,
                        FROM,
                        TEXTS,
                        IndicatorUnit.HOUSEHOLDS,
                        IndicatorDirection.UP,
                        IndicatorFrequency.QUARTER,
                        IndicatorSource.HOUSEHOLD_FILES,
                        1));
    }

    @Test
    void what_the_product_cannot_reckon_is_refused() {
        refused(
                given(started()).when(publish("loneliness", 1, FROM, null)),
                ProgrammeRefusal.INDICATOR_NOT_RECKONED,
                Map.of("indicator", "loneliness", "version", 1));
        refused(
                given(started(), published(1, FROM), published(2, FROM))
                        .when(publish("households-reached", 3, FROM, null)),
                ProgrammeRefusal.INDICATOR_NOT_RECKONED);
    }

    @Test
    void a_change_is_the_next_version() {
        given(started(), published(1, FROM))
                .when(publish("households-reached", 2, FROM, null))
                .expectEvents(published(2, FROM));
    }

    @Test
    void a_version_that_is_not_the_next_is_refused() {
        refused(
                given(started()).when(publish("households-reached", 2, FROM, null)),
                ProgrammeRefusal.INDICATOR_VERSION_NOT_NEXT);
        refused(
                given(started(), published(1, FROM)).when(publish("households-reached", 1, FROM, null)),
                ProgrammeRefusal.INDICATOR_VERSION_NOT_NEXT);
    }

    @Test
    void a_version_that_holds_before_the_one_before_it_is_refused() {
        refused(
                given(started(), published(1, day(7, 1))).when(publish("households-reached", 2, day(6, 30), null)),
                ProgrammeRefusal.INDICATOR_VALID_TOO_EARLY);
    }

    private static PublishIndicator publish(
            String code, int version, LocalDate validFrom, @Nullable Integer threshold) {
        return new PublishIndicator(PROGRAMME, BY, code, version, validFrom, threshold);
    }
}
