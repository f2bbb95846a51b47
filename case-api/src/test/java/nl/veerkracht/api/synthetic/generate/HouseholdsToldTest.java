package nl.veerkracht.api.synthetic.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.api.synthetic.Municipality;
import nl.veerkracht.api.synthetic.SmallProgramme;
import nl.veerkracht.api.synthetic.stage.ConfiguredStages;
import nl.veerkracht.api.synthetic.stage.MemoryStage;
import nl.veerkracht.api.synthetic.stage.MemoryStages;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Who waits for a play hears how far it is, and the play does not notice. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HouseholdsToldTest {

    private static final MemoryStages STAGES = ConfiguredStages.stages();

    @Test
    void it_is_told_after_every_so_many_households_and_nothing_of_the_play_is_another() {
        MemoryStage told = STAGES.in(Municipality.DEFAULT);
        List<Integer> households = new ArrayList<>();
        List<Integer> entries = new ArrayList<>();
        SmallProgramme.inOwn(1).playOn(new HouseholdsTold(told, 4, come -> {
            households.add(come);
            entries.add(told.events().size());
        }));
        assertThat(households).as("of eleven").containsExactly(4, 8);
        assertThat(entries)
                .isSorted()
                .allMatch(many -> many > 100 && many < told.events().size());

        MemoryStage untold = STAGES.in(Municipality.DEFAULT);
        SmallProgramme.inOwn(1).playOn(untold);
        assertThat(ConfiguredStages.facts(told.events())).isEqualTo(ConfiguredStages.facts(untold.events()));
    }
}
