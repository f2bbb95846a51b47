package nl.veerkracht.api.platform.views;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nl.veerkracht.projections.platform.View;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Starts and stops processors. One that starts is brought to the end of the log first, together with all that are on their way
 * there; so views that are built anew at the same time read the log once.
 */
@Component
class ViewStarter {

    private static final Logger log = LoggerFactory.getLogger(ViewStarter.class);

    private final List<View<?, ?>> views;
    private final EventStorageEngine engine;
    private final TokenStore tokens;
    private final Letters letters;
    private final ViewDamage damage;
    private final LiveViews live;
    private @Nullable Run running;
    private volatile boolean failed;

    /** @param left the processors that were not started at the end, because somebody stopped it before */
    private record Run(CatchUp catchUp, FutureTask<List<ViewProcessor>> left) {}

    ViewStarter(
            List<View<?, ?>> views,
            EventStorageEngine engine,
            TokenStore tokens,
            Letters letters,
            ViewDamage damage,
            LiveViews live) {
        this.views = List.copyOf(views);
        this.engine = engine;
        this.tokens = tokens;
        this.letters = letters;
        this.damage = damage;
        this.live = live;
    }

    /** @return whether the last catch-up failed, so that the processors have to go on by themselves */
    boolean hasFailed() {
        return failed;
    }

    /** Comes back at once. */
    synchronized void start(Collection<ViewProcessor> processors) {
        List<ViewProcessor> all = halt();
        all.addAll(processors);
        if (!all.isEmpty()) {
            CatchUp catchUp =
                    new CatchUp(engine, tokens, all.stream().map(this::fed).toList());
            running = new Run(catchUp, new FutureTask<>(() -> run(catchUp, all)));
            new Thread(running.left(), "views-catch-up").start();
        }
    }

    /** Comes back when the processors stand still. */
    synchronized void stop(Collection<ViewProcessor> processors) {
        List<ViewProcessor> others = halt();
        others.removeAll(processors);
        start(others);
        processors.forEach(processor -> processor.shutdownAsync().join());
    }

    private List<ViewProcessor> halt() {
        if (running == null) {
            return new ArrayList<>();
        }
        running.catchUp().stop();
        try {
            return new ArrayList<>(running.left().get());
        } catch (InterruptedException | ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            running = null;
        }
    }

    private List<ViewProcessor> run(CatchUp catchUp, List<ViewProcessor> processors) {
        failed = false;
        try {
            catchUp.run();
            live.openFilled();
        } catch (Exception failure) {
            // A processor repeats what fails, with ever longer pauses, and tells who asks.
            failed = true;
            log.warn("Views could not be brought to the end of the log together, and go on each by itself", failure);
        }
        if (catchUp.isStopped()) {
            return processors;
        }
        processors.forEach(ViewProcessor::start);
        return List.of();
    }

    private CatchUp.Fed fed(ViewProcessor processor) {
        return views.stream()
                .filter(view -> view.name().equals(processor.getName()))
                .map(view -> new CatchUp.Fed(view.fed(), letters, damage.parking(view.name())))
                .findFirst()
                .orElseThrow();
    }
}
