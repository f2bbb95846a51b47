package nl.veerkracht.api.synthetic.generate;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.veerkracht.api.platform.personaldata.OpenedDigest;
import nl.veerkracht.api.synthetic.play.SyntheticPlays;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;

/** {@code scripts/dev generate}: fills a store from the command line. What it prints is counts, and no person's data. */
public final class Generate {

    private static final List<String> OPTIONS = List.of("--events", "--store", "--seed");
    private static final String DIGEST = "--digest";
    private static final long DEFAULT_SEED = SyntheticPlays.DEFAULT_SEED;
    private static final long LINE_NANOS = TimeUnit.SECONDS.toNanos(1);

    private Generate() {}

    /** Says on standard error how far it is, and in the last line on standard output how fast it went. */
    public static void main(String[] arguments) {
        System.setProperty("disable-axoniq-console-message", "true");
        System.exit(run(arguments, System.out, System.err));
    }

    /** @return 0 when the store holds the events that were asked for */
    static int run(String[] arguments, PrintStream out, PrintStream err, Class<?>... plays) {
        try {
            Map<String, String> options = options(arguments);
            long target = number(options, "--events");
            long seed = options.containsKey("--seed") ? number(options, "--seed") : DEFAULT_SEED;
            if (!options.containsKey("--store")) {
                throw new CannotGenerateException("Which store? Give --store with a JDBC address.");
            }
            try (ConfigurableApplicationContext context = opened(options.get("--store"), plays)) {
                Lines lines = new Lines(target, err);
                long events = context.getBean(Generator.class).fill(target, seed, lines);
                out.println(lines.total(events));
                if (List.of(arguments).contains(DIGEST)) {
                    out.println("digest of the opened events: "
                            + context.getBean(OpenedDigest.class).compute());
                }
            }
            return 0;
        } catch (CannotGenerateException refused) {
            err.println(refused.getMessage());
            return 2;
        }
    }

    /** Who has the wrong address, user or key is told so in a sentence. */
    private static ConfigurableApplicationContext opened(String store, Class<?>... plays) {
        try {
            return GeneratorContext.open(store, Map.of(), plays);
        } catch (CannotGenerateException told) {
            throw told;
        } catch (RuntimeException failed) {
            throw new CannotGenerateException("The store could not be opened: "
                    + NestedExceptionUtils.getMostSpecificCause(failed).getMessage()
                    + "\nCheck its address, the user (SPRING_DATASOURCE_USERNAME), the owner of its tables"
                    + " (SPRING_FLYWAY_USER) and the master key, as the README has them; nothing was written.");
        }
    }

    private static Map<String, String> options(String[] arguments) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < arguments.length; i += DIGEST.equals(arguments[i]) ? 1 : 2) {
            if (DIGEST.equals(arguments[i])) {
                continue;
            }
            if (!OPTIONS.contains(arguments[i]) || i + 1 == arguments.length) {
                throw new CannotGenerateException("Not understood: " + arguments[i]
                        + ". The options are --events N --store URL" + " and --seed S, each with its value.");
            }
            options.put(arguments[i], arguments[i + 1]);
        }
        return options;
    }

    private static long number(Map<String, String> options, String option) {
        try {
            return Long.parseLong(options.getOrDefault(option, ""));
        } catch (NumberFormatException notANumber) {
            throw new CannotGenerateException(option + " takes a whole number.");
        }
    }

    /** A line now and then. */
    private static final class Lines implements Progress {

        private final long target;
        private final PrintStream err;
        private final long began = System.nanoTime();
        private long written;
        private long said = began;

        Lines(long target, PrintStream err) {
            this.target = target;
            this.err = err;
        }

        @Override
        public void reached(long events, long inThisRun) {
            written = inThisRun;
            long now = System.nanoTime();
            if (now - said >= LINE_NANOS) {
                said = now;
                long left = Math.round(Math.max(0, target - events) / perSecond());
                err.printf(
                        Locale.ROOT,
                        "%,d of %,d events, %,.0f per second, %d s left%n",
                        events,
                        target,
                        perSecond(),
                        left);
            }
        }

        private double seconds() {
            return (System.nanoTime() - began) / 1e9;
        }

        private double perSecond() {
            return written / seconds();
        }

        String total(long events) {
            return "%d events in the store, %d written in %.1f s, %.0f events/s"
                    .formatted(events, written, seconds(), perSecond());
        }
    }
}
