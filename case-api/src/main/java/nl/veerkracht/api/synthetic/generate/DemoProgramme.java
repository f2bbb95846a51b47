package nl.veerkracht.api.synthetic.generate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nl.veerkracht.api.platform.views.ViewPositions;
import nl.veerkracht.api.synthetic.Municipality;
import nl.veerkracht.api.synthetic.play.SyntheticPlays;
import nl.veerkracht.api.synthetic.stage.BulkAppend;
import nl.veerkracht.api.synthetic.stage.MemoryStage;
import nl.veerkracht.api.synthetic.stage.MemoryStages;
import nl.veerkracht.projections.platform.View;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Fills an empty store with the default synthetic programme when the application is started with {@code --demo}, and says where to
 * look. It is done when the application is ready.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DemoProgramme implements ApplicationRunner {

    static final String SWITCH = "demo";

    private static final Logger log = LoggerFactory.getLogger(DemoProgramme.class);
    private static final long NANOS_OF_PATIENCE = TimeUnit.MINUTES.toNanos(2);
    private static final int HOUSEHOLDS_BETWEEN_LINES = 20;
    private static final long NANOS_BETWEEN_LINES = TimeUnit.SECONDS.toNanos(1);
    private static final long NANOS_BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(50);

    private final ObjectProvider<MemoryStages> stages;
    private final ObjectProvider<BulkAppend> bulk;
    private final JdbcClient jdbc;
    private final List<View<?, ?>> views;
    private final ViewPositions positions;
    private final Environment environment;
    private final Clock clock;

    DemoProgramme(
            ObjectProvider<MemoryStages> stages,
            ObjectProvider<BulkAppend> bulk,
            JdbcClient jdbc,
            List<View<?, ?>> views,
            ViewPositions positions,
            Environment environment,
            Clock clock) {
        this.stages = stages;
        this.bulk = bulk;
        this.jdbc = jdbc;
        this.views = List.copyOf(views);
        this.positions = positions;
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!arguments.containsOption(SWITCH)) {
            return;
        }
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            throw new DemoRefusedException(
                    "Invented households never get into a store where real residents' files are kept: --demo is refused under"
                            + " the profile 'production'.",
                    "Start without --demo; or, to look around, without the profile 'production' and in a data folder of its own"
                            + " (VEERKRACHT_DATA).");
        }
        GeneratedMunicipalities generated = new GeneratedMunicipalities(jdbc);
        try {
            fill(generated);
        } catch (CannotGenerateException otherData) {
            throw new DemoRefusedException(
                    "The demo programme was not loaded: " + otherData.getMessage(),
                    "Start with --demo in an empty data folder (VEERKRACHT_DATA names it), or without --demo in this one.");
        }
        sayWhereToLook();
    }

    private void fill(GeneratedMunicipalities generated) {
        long seed = SyntheticPlays.DEFAULT_SEED;
        if (generated.filled(seed).municipalities() > 0) {
            log.info("The demo programme is in this store already");
            return;
        }
        log.info("Playing three years of the demo programme, by the rules that hold for everybody");
        long began = System.nanoTime();
        LocalDate lastDay = SyntheticPlays.lastDayBefore(LocalDate.now(clock));
        MemoryStage stage = stages.getObject().in(Municipality.of(0));
        SyntheticPlays plays = new SyntheticPlays(lastDay);
        plays.of(0, seed)
                .playOn(new HouseholdsTold(
                        stage,
                        HOUSEHOLDS_BETWEEN_LINES,
                        come -> log.info(
                                "Played {} entries so far: {} of {} households have come",
                                stage.events().size(),
                                come,
                                plays.households())));
        log.info("Played {} entries in {} s", stage.events().size(), seconds(began));
        BulkAppend.Packed packed = bulk.getObject().packer().pack(stage);
        bulk.getObject().append(packed, GeneratedMunicipalities.row(0, seed, packed.events()));
        log.info("Recorded them, {} s after the play began", seconds(began));
        awaitViews(began);
    }

    /** Whoever looks then sees all of it; when the store of the views doesn't answer the application starts all the same. */
    private void awaitViews(long began) {
        try {
            boolean caughtUp = views.stream().allMatch(view -> caughtUp(view.name(), began));
            log.info(
                    caughtUp
                            ? "The views show it all, {} s after the play began"
                            : "The views do not show it all yet, {} s after the play began; they go on",
                    seconds(began));
        } catch (DataAccessException unreachable) {
            log.warn("The views cannot be asked how far they are; they show it when their store answers");
        }
    }

    private boolean caughtUp(String view, long began) {
        long said = System.nanoTime();
        long behind;
        while ((behind = positions.behind(view)) > 0 && System.nanoTime() - began < NANOS_OF_PATIENCE) {
            if (System.nanoTime() - said > NANOS_BETWEEN_LINES) {
                said = System.nanoTime();
                log.info("View {} has {} entries to go", view, behind);
            }
            LockSupport.parkNanos(NANOS_BETWEEN_LOOKS);
        }
        return behind == 0;
    }

    private static String seconds(long since) {
        return "%.1f".formatted((System.nanoTime() - since) / 1e9);
    }

    private void sayWhereToLook() {
        String address = "http://localhost:" + environment.getProperty("local.server.port", "8080");
        log.info("""
                The demo programme: 140 households in Midden-Groningen, none of which exists.
                  look at      {}/v1, as 'Look at the demo programme' in the README does; {}/v1/openapi.json describes it
                  sign in as   c.devries or m.bakker (caseworkers, team hoogezand), s.postma (caseworker, team zuidbroek),
                               p.hofstra (programme manager), h.regio (regional manager), each with the secret 'demo'""", address, address);
    }
}
