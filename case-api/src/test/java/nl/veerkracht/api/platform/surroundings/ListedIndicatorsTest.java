package nl.veerkracht.api.platform.surroundings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import nl.veerkracht.domain.programme.IndicatorDefinition;
import nl.veerkracht.domain.programme.events.IndicatorTexts;
import nl.veerkracht.domain.programme.events.IndicatorUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

/** By which definitions the product reckons. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ListedIndicatorsTest {

    private static final ListedIndicators LISTED = ListedIndicators.own();
    private static final String ONE = """
              - code: acts
                version: %d
                name: {nl: Daden, en: Acts}
                numerator: {nl: wat gedaan is, en: what was done}
                unit: COUNT
                direction: UP
                frequency: QUARTER
                source: SUPPORT_PLANS
                threshold: %d
            """;

    @Test
    void the_list_has_all_of_them_in_their_first_version() {
        assertThat(LISTED.all())
                .extracting(IndicatorDefinition::code)
                .containsExactly(
                        "households-reached",
                        "persons-reached",
                        "circle-size-change",
                        "new-ties",
                        "restored-ties",
                        "informal-actions",
                        "goal-attainment",
                        "care-hours-6-months",
                        "care-hours-12-months",
                        "care-hours-24-months",
                        "care-etmalen-12-months",
                        "care-pieces-12-months",
                        "care-euros-12-months",
                        "sustained-reduction",
                        "involvement-change",
                        "conference-applications",
                        "conferences-held",
                        "plans-without-meeting",
                        "conferences-without-plan",
                        "conference-lead-time",
                        "conference-participants",
                        "follow-up-on-time",
                        "new-conferences",
                        "carers-burdened",
                        "volunteers-deployed",
                        "buddy-matches",
                        "terms-kept",
                        "corrections");
        assertThat(LISTED.all()).allMatch(one -> one.version() == 1 && one.threshold() == 5);
    }

    @Test
    void a_share_has_a_denominator() {
        assertThat(LISTED.all())
                .filteredOn(one -> one.unit() == IndicatorUnit.PERCENT)
                .hasSize(9)
                .allMatch(one -> one.texts().denominatorNl() != null);
    }

    @Test
    void a_definition_is_told_in_both_languages() {
        assertThat(LISTED.find("follow-up-on-time", 1).orElseThrow().texts())
                .isEqualTo(new IndicatorTexts(
                        "Nagebeld binnen vier weken",
                        "Called within four weeks",
                        "Bijeenkomsten waarbij op tijd is nagebeld, uiterlijk 4 weken na de bijeenkomst.",
                        "Meetings after which the coordinator called in time, at most 4 weeks after the meeting.",
                        "Bijeenkomsten waarvan die 4 weken om waren op een dag in de periode.",
                        "Meetings for which those 4 weeks were over on a day in the period."));
    }

    @Test
    void what_is_not_listed_cannot_be_reckoned() {
        assertThat(LISTED.find("households-reached", 2)).isEmpty();
        assertThat(LISTED.find("loneliness", 1)).isEmpty();
    }

    @Test
    void a_list_that_would_mislead_is_not_read() {
        assertThat(read(ONE.formatted(1, 5) + ONE.formatted(2, 2)).all()).hasSize(2);
        assertThatThrownBy(() -> read(ONE.formatted(1, 5) + ONE.formatted(1, 5)))
                .hasMessageContaining("no list of indicators")
                .hasRootCauseMessage("a version of an indicator has one definition");
        assertThatThrownBy(() -> read(ONE.formatted(1, 1)))
                .hasRootCauseMessage("the threshold of acts would show a single household");
        assertThatThrownBy(() -> read(ONE.formatted(1, 5).replace("direction", "hope")))
                .hasMessageContaining("no list of indicators");
    }

    private static ListedIndicators read(String indicators) {
        return ListedIndicators.read(
                new ByteArrayResource(("indicators:\n" + indicators).getBytes(StandardCharsets.UTF_8)));
    }
}
