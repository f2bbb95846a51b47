package nl.veerkracht.api.bench;

import nl.veerkracht.api.synthetic.generate.Generator;
import nl.veerkracht.api.synthetic.generate.GeneratorContext;
import nl.veerkracht.api.synthetic.play.SyntheticPlays;
import org.springframework.context.ConfigurableApplicationContext;

/** A log of invented municipalities, made before the application has it. */
final class GeneratedLog {

    private GeneratedLog() {}

    /** @param events how many there are at least: the last municipality is whole */
    static Bench.Filling of(int events, Figures figures) {
        return (url, settings) -> {
            System.setProperty("disable-axoniq-console-message", "true");
            try (ConfigurableApplicationContext context = GeneratorContext.open(url, settings)) {
                context.getBean(Generator.class)
                        .fill(
                                events,
                                SyntheticPlays.DEFAULT_SEED,
                                (sofar, written) -> figures.progress(sofar + " events are in the log"));
            }
        };
    }
}
