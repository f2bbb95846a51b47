package nl.veerkracht.api.platform.views;

import com.mongodb.client.model.IndexOptions;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nl.veerkracht.projections.platform.View;
import org.axonframework.config.EventProcessingConfiguration;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * Keeps the views at work: starts their processors when the store answers, and again when it answers after it did not. An
 * application that finds no store for its views starts all the same.
 */
@Component
class ViewSupervisor implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ViewSupervisor.class);
    static final int PHASE = Integer.MAX_VALUE - 10;
    private static final long MILLIS_BETWEEN_LOOKS = 1_000;

    private final List<View<?, ?>> views;
    private final EventProcessingConfiguration processing;
    private final MongoOperations mongo;
    private final LiveViews live;
    private final ViewDamage damage;
    private final ViewStarter starter;
    private final ViewPositions positions;
    private final ViewProperties properties;
    private @Nullable ScheduledExecutorService looking;
    private volatile boolean reachable;

    ViewSupervisor(
            List<View<?, ?>> views,
            EventProcessingConfiguration processing,
            MongoOperations mongo,
            LiveViews live,
            ViewDamage damage,
            ViewStarter starter,
            ViewPositions positions,
            ViewProperties properties) {
        this.views = List.copyOf(views);
        this.processing = processing;
        this.mongo = mongo;
        this.live = live;
        this.damage = damage;
        this.starter = starter;
        this.positions = positions;
        this.properties = properties;
    }

    /** @return whether the store of the views answered when it was last asked */
    boolean isReachable() {
        return reachable;
    }

    ViewProcessor processor(String view) {
        return processing.eventProcessor(view, ViewProcessor.class).orElseThrow();
    }

    /** Does {@code task} while the processors of views stand still. */
    synchronized void whileStopped(Collection<String> stopped, Runnable task) {
        List<ViewProcessor> processors =
                stopped.stream().distinct().map(this::processor).toList();
        starter.stop(processors);
        try {
            task.run();
        } finally {
            starter.start(processors);
        }
    }

    @Override
    public synchronized void start() {
        looking = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "view-supervisor");
            thread.setDaemon(true);
            return thread;
        });
        looking.scheduleWithFixedDelay(this::look, 0, MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        boolean wasReachable = reachable;
        try {
            boolean known = live.look();
            // A store that went and came back empty between two looks is as good as a new one.
            if (!wasReachable || !known) {
                startAll();
                log.info("The store of the views answers: its processors are at work");
            }
            List<View<?, ?>> moved = live.moved();
            moved.forEach(
                    view -> log.info("View {} was built anew, and is fed from now on as it is live", view.name()));
            settle(moved, live::settle);
            List<View<?, ?>> damaged =
                    views.stream().filter(view -> damage.take(view.name())).toList();
            damaged.forEach(view -> log.warn("View {} misses entries that it had taken in", view.name()));
            settle(damaged, live::renew);
            reachable = true;
            catchUpWhereFarBehind();
        } catch (RuntimeException failure) {
            reachable = false;
            if (wasReachable) {
                log.warn("The store of the views doesn't answer; what is read from views is not available", failure);
            }
        }
    }

    private void settle(List<View<?, ?>> which, Consumer<View<?, ?>> how) {
        if (!which.isEmpty()) {
            whileStopped(which.stream().map(View::name).toList(), () -> which.forEach(how));
        }
    }

    private void declareIndexes() {
        mongo.execute(ViewsConfiguration.TOKENS, tokens -> {
            tokens.createIndex(new Document("processorName", 1).append("segment", 1), new IndexOptions().unique(true));
            return null;
        });
    }

    /**
     * Whatever runs is started anew: after failures a processor waits up to a minute before it tries again, and in a store that
     * came back empty it would wait for its token for ever.
     */
    private synchronized void startAll() {
        if (!isRunning()) {
            return;
        }
        List<ViewProcessor> processors = processors();
        starter.stop(processors);
        declareIndexes();
        views.forEach(live::settle);
        starter.start(processors);
    }

    /** A processor follows what people record; for what is imported by the thousands there is a faster way. */
    private synchronized void catchUpWhereFarBehind() {
        // What failed together would fail again: then each goes on by itself, with ever longer pauses.
        if (!isRunning() || starter.hasFailed()) {
            return;
        }
        long head = positions.head();
        List<ViewProcessor> behind = views.stream()
                .filter(live::isReadable)
                .map(view -> processor(view.name()))
                // Whoever is on its way, or fed by another node, has no segment here.
                .filter(processor -> !processor.processingStatus().isEmpty())
                .filter(processor -> positions.behind(processor.getName(), head) > properties.catchUpFrom())
                .toList();
        if (!behind.isEmpty()) {
            log.info(
                    "Views {} are far behind and catch up together",
                    behind.stream().map(ViewProcessor::getName).toList());
            starter.stop(behind);
            starter.start(behind);
        }
    }

    private List<ViewProcessor> processors() {
        return views.stream().map(view -> processor(view.name())).toList();
    }

    @Override
    public synchronized void stop() {
        if (looking != null) {
            // Not interrupted: in the middle of a read that would close the file of an embedded log.
            looking.shutdown();
            looking = null;
        }
        starter.stop(processors());
        reachable = false;
    }

    @Override
    public synchronized boolean isRunning() {
        return looking != null;
    }

    /** After everything that it needs, and stopped before that. */
    @Override
    public int getPhase() {
        return PHASE;
    }
}
