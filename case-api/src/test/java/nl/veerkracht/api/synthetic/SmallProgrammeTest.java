package nl.veerkracht.api.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.veerkracht.api.synthetic.play.SyntheticPlays;
import nl.veerkracht.api.synthetic.stage.ConfiguredStages;
import nl.veerkracht.api.synthetic.stage.MemoryStage;
import nl.veerkracht.api.synthetic.stage.MemoryStages;
import nl.veerkracht.domain.shared.DatedEvent;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is tested of the small programme holds for the default one: it has lives of all kinds. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SmallProgrammeTest {

    private static final MemoryStages STAGES = ConfiguredStages.stages();
    private static final long SEED = SyntheticPlays.DEFAULT_SEED;

    /** @return the kinds of what was played and of what was corrected, and who did it: people or automations */
    private static Set<String> kinds(Play play) {
        MemoryStage stage = STAGES.in(Municipality.DEFAULT);
        play.playOn(stage);
        return stage.events().stream()
                .map(event -> {
                    boolean corrects = event.getPayload() instanceof DatedEvent dated && dated.replaces() != null;
                    return event.getPayloadType().getSimpleName() + (corrects ? ", a correction" : "") + " by "
                            + event.getMetaData().get("role");
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void all_that_happens_in_the_default_programme_happens_in_the_small_one() {
        Set<String> inDefault = kinds(new SyntheticPlays(SyntheticPlays.FIXED_LAST_DAY).of(0, SEED));
        assertThat(inDefault)
                .hasSizeGreaterThan(60)
                .contains("ConsentWithdrawn by AUTOMATION", "EarlyReviewAsked by AUTOMATION");
        assertThat(kinds(SmallProgramme.inOwn(SEED))).isEqualTo(inDefault);
    }

    @Test
    void a_play_can_be_played_again() {
        Play play = SmallProgramme.inOwn(SEED);
        MemoryStage once = STAGES.in(Municipality.DEFAULT);
        MemoryStage again = STAGES.in(Municipality.DEFAULT);
        play.playOn(once);
        play.playOn(again);
        assertThat(once.events()).hasSizeGreaterThan(1_000);
        assertThat(ConfiguredStages.facts(again.events())).isEqualTo(ConfiguredStages.facts(once.events()));
    }
}
