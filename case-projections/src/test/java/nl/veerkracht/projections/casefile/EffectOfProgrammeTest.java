package nl.veerkracht.projections.casefile;

import static nl.veerkracht.projections.casefile.History.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.veerkracht.domain.household.events.*;
import nl.veerkracht.domain.shared.CareId;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.Replaces;
import nl.veerkracht.projections.casefile.CarePicture.Change;
import nl.veerkracht.projections.casefile.EffectOfProgramme.Effect;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EffectOfProgrammeTest {

    private static final CareId SUPPORT = new CareId("00000000-0000-4000-8000-0000000000c1");
    private static final OrganisationId PROVIDER = new OrganisationId("00000000-0000-4000-8000-0000000000e1");
    private static final Effect COUNTS = new Effect("effect-of-the-programme", 1, true);
    private static final Effect DOES_NOT_COUNT = new Effect("effect-of-the-programme", 1, false);

    /** Takes part from 1 February until 1 August 2024; six hours of care from 20 January. */
    private final History history = registered()
            .then(new ProfessionalCareStarted(
                    HOUSEHOLD,
                    SUPPORT,
                    new CareProduct(CareLaw.WMO, "02", null),
                    PROVIDER,
                    0,
                    6,
                    CareUnit.HOUR,
                    CareFrequency.PER_WEEK,
                    CareForm.IN_KIND,
                    day("2024-01-20"),
                    null,
                    null))
            .then(new HouseholdEnrolled(HOUSEHOLD, PROGRAMME, 0, day("2024-02-01"), TargetGroup.OGGZ, Set.of(), null))
            .then(new ParticipationEnded(
                    HOUSEHOLD, PROGRAMME, day("2024-08-01"), ParticipationEndReason.GOALS_REACHED, null));

    @ParameterizedTest
    @CsvSource({
        "NETWORK_TAKES_OVER, true",
        "GOAL_REACHED, true",
        "AT_REQUEST, false",
        "CLIENT_CHOICE, false",
        "MOVED_TO_WLZ_OR_ZVW, false",
        "CHILD_TURNED_ADULT, false",
        "MOVED_AWAY, false",
        "DECEASED, false",
        "BUDGET_OR_WAITING_LIST, false",
        "OTHER, false"
    })
    void whether_less_care_or_none_is_an_effect_depends_on_the_reason(CareReductionReason reason, boolean counts) {
        Effect effect = counts ? COUNTS : DOES_NOT_COUNT;

        assertThat(changes(history.then(reduced("2024-04-01", reason)))).containsExactly(effect);
        assertThat(changes(history.then(ended("2024-05-01", reason)))).containsExactly(effect, effect);
    }

    @Test
    void every_reason_has_an_expectation_here() {
        assertThat(CareReductionReason.values()).hasSize(10);
    }

    @ParameterizedTest
    @CsvSource({"2024-02-01, false", "2024-02-02, true", "2024-07-31, true", "2024-08-01, false"})
    void it_counts_within_a_participation_after_its_first_day(String from, boolean counts) {
        assertThat(changes(history.then(reduced(from, CareReductionReason.GOAL_REACHED))))
                .containsExactly(counts ? COUNTS : DOES_NOT_COUNT);
    }

    @Test
    void an_increase_is_no_effect() {
        History increased = history.then(new ProfessionalCareIncreased(
                HOUSEHOLD,
                SUPPORT,
                6,
                8,
                CareUnit.HOUR,
                CareFrequency.PER_WEEK,
                day("2024-04-01"),
                CareIncreaseReason.CRISIS,
                null));

        assertThat(changes(increased)).containsOnlyNulls().hasSize(1);
    }

    @Test
    void a_corrected_reason_changes_the_answer() {
        History corrected = history.then(reduced("2024-04-01", CareReductionReason.OTHER))
                .then(reduced("2024-04-01", CareReductionReason.GOAL_REACHED)
                        .replacing(new Replaces(5, CorrectionReason.NEW_INFORMATION)));

        assertThat(changes(corrected)).containsExactly(COUNTS);
    }

    @Test
    void another_version_gives_another_answer_about_the_same_events() {
        CaseFile file = history.then(reduced("2024-04-01", CareReductionReason.AT_REQUEST))
                .then(ended("2024-05-01", CareReductionReason.GOAL_REACHED))
                .file();
        EffectOfProgramme wider = new EffectOfProgramme(
                2, reason -> Set.of(CareReductionReason.NETWORK_TAKES_OVER, CareReductionReason.AT_REQUEST)
                        .contains(reason));

        assertThat(effects(file, EffectOfProgramme.CURRENT)).containsExactly(DOES_NOT_COUNT, COUNTS);
        assertThat(effects(file, wider))
                .containsExactly(
                        new Effect("effect-of-the-programme", 2, true),
                        new Effect("effect-of-the-programme", 2, false));
        assertThat(effects(file, EffectOfProgramme.CURRENT)).containsExactly(DOES_NOT_COUNT, COUNTS);
    }

    @Test
    void the_published_definition_has_this_version_and_says_the_same_of_every_reason() throws IOException {
        String text = Files.readString(Path.of("../docs/definitions/" + EffectOfProgramme.ID + ".md"));

        assertThat(text)
                .startsWith("# " + EffectOfProgramme.ID + ", version " + EffectOfProgramme.CURRENT.version() + "\n");
        for (CareReductionReason reason : CareReductionReason.values()) {
            String counts = EffectOfProgramme.CURRENT.counts().test(reason) ? "yes" : "no";
            assertThat(text).contains("| `" + reason + "` | " + counts + " |");
        }
        assertThat(Files.readString(Path.of("../docs/definitions/README.md")))
                .contains("| [effect-of-the-programme](effect-of-the-programme.md) | 1 |");
    }

    private static List<Effect> changes(History history) {
        return effects(history.file(), EffectOfProgramme.CURRENT);
    }

    private static List<Effect> effects(CaseFile file, EffectOfProgramme definition) {
        CarePicture care =
                CaseFilePicture.picture(file, day("2024-12-31"), definition).care();
        return Stream.concat(care.running().stream(), care.former().stream())
                .flatMap(each -> each.changes().stream())
                .map(Change::effect)
                .toList();
    }

    private static ProfessionalCareReduced reduced(String from, CareReductionReason reason) {
        return new ProfessionalCareReduced(
                HOUSEHOLD,
                SUPPORT,
                6,
                3,
                CareUnit.HOUR,
                CareFrequency.PER_WEEK,
                day(from),
                reason,
                reason == CareReductionReason.NETWORK_TAKES_OVER ? Set.of(GRANDMOTHER) : Set.of(),
                null);
    }

    private static ProfessionalCareEnded ended(String from, CareReductionReason reason) {
        return new ProfessionalCareEnded(
                HOUSEHOLD,
                SUPPORT,
                6,
                CareUnit.HOUR,
                CareFrequency.PER_WEEK,
                day(from),
                reason,
                reason == CareReductionReason.NETWORK_TAKES_OVER ? Set.of(GRANDMOTHER) : Set.of(),
                null);
    }
}
