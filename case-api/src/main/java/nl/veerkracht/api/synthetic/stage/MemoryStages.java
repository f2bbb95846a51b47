package nl.veerkracht.api.synthetic.stage;

import java.util.HashMap;
import java.util.Map;
import nl.veerkracht.api.platform.surroundings.SurroundingsInMemory;
import nl.veerkracht.api.platform.worklist.FoldedObligations;
import nl.veerkracht.api.synthetic.Municipality;
import nl.veerkracht.domain.agenda.AgendaSurroundings;
import org.springframework.core.env.Environment;

/** Sets up stages in memory, with the code lists, terms and moments that the application is configured with. */
public final class MemoryStages {

    private final Environment environment;
    private final SurroundingsInMemory.Lists lists;
    private final PlayedAggregates aggregates;

    /** @param environment where the application is configured */
    public MemoryStages(Environment environment) {
        this.environment = environment;
        this.lists = new SurroundingsInMemory.Lists(environment);
        this.aggregates = new PlayedAggregates();
    }

    /** @return an empty stage for plays in this municipality */
    public MemoryStage in(Municipality municipality) {
        PlayedClock clock = new PlayedClock(lists.zone());
        LogInMemory log = new LogInMemory(clock);
        SurroundingsInMemory surroundings = lists.over(log, clock, municipality.code(), municipality.neighbourhoods());
        Map<Class<?>, Object> parameters = new HashMap<>(surroundings.parameters());
        parameters.put(
                AgendaSurroundings.class,
                new AgendaSurroundings(
                        clock,
                        surroundings.careChanges(),
                        FoldedObligations.over(log, surroundings.plans(), environment),
                        environment.getRequiredProperty("veerkracht.automations.early-review.months", Integer.class)));
        return new MemoryStage(clock, log, surroundings, parameters, aggregates);
    }
}
