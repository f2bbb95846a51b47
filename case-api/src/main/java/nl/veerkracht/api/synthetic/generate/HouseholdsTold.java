package nl.veerkracht.api.synthetic.generate;

import java.util.function.IntConsumer;
import nl.veerkracht.api.synthetic.Doing;
import nl.veerkracht.api.synthetic.Stage;
import nl.veerkracht.domain.household.HouseholdCommand;
import nl.veerkracht.domain.shared.facts.Recorded;

/** A stage on which is told now and then how far a play is: lives go on side by side, so it is how many households have come. */
final class HouseholdsTold implements Stage {

    private final Stage stage;
    private final int step;
    private final IntConsumer told;
    private int households;

    /**
     * @param step after so many households it is told
     * @param told hears how many have come so far
     */
    HouseholdsTold(Stage stage, int step, IntConsumer told) {
        this.stage = stage;
        this.step = step;
        this.told = told;
    }

    @Override
    public Recorded give(Doing doing) {
        Recorded recorded = stage.give(doing);
        if (doing.command() instanceof HouseholdCommand.RegisterHousehold && ++households % step == 0) {
            told.accept(households);
        }
        return recorded;
    }
}
