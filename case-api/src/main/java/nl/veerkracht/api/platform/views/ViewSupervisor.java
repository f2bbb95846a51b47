package nl.veerkracht.api.platform.views;

import com.mongodb.client.model.IndexOptions;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
    private static final long MILLIS_BETWEEN_LOOKS = 1_000;

    private final List<View<?, ?>> views;
    private final EventProcessingConfiguration processing;
    private final MongoOperations mongo;
    private final ViewRebuild rebuild;
    private final ViewDamage damage;
    private final Set<String> paused = ConcurrentHashMap.newKeySet();
    private @Nullable ScheduledExecutorService looking;
    private volatile boolean reachable;

    ViewSupervisor(
            List<View<?, ?>> views,
            EventProcessingConfiguration processing,
            MongoOperations mongo,
            ViewRebuild rebuild,
            ViewDamage damage) {
        this.views = List.copyOf(views);
        this.processing = processing;
        this.mongo = mongo;
        this.rebuild = rebuild;
        this.damage = damage;
    }

    /** @return whether the store of the views answered when it was last asked */
    boolean isReachable() {
        return reachable;
    }

    ViewProcessor processor(String view) {
        return processing.eventProcessor(view, ViewProcessor.class).orElseThrow();
    }

    /** Does {@code task} while the processor of a view stands still. */
    synchronized void whileStopped(String view, Consumer<ViewProcessor> task) {
        paused.add(view);
        try {
            processor(view).shutdownAsync().join();
            task.accept(processor(view));
        } finally {
            paused.remove(view);
            processor(view).start();
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
            mongo.executeCommand(new Document("ping", 1));
            // A store that went and came back empty between two looks is as good as a new one.
            if (!wasReachable || !views.stream().allMatch(view -> rebuild.isMarked(view.name()))) {
                views.forEach(this::declareIndexes);
                startAll();
                log.info("The store of the views answers: its processors are at work");
            }
            for (String view : damage.take()) {
                log.warn("View {} misses entries that it had taken in", view);
                whileStopped(view, rebuild::rebuild);
            }
            reachable = true;
        } catch (RuntimeException failure) {
            reachable = false;
            if (wasReachable) {
                log.warn("The store of the views doesn't answer; what is read from views is not available", failure);
            }
        }
    }

    private void declareIndexes(View<?, ?> view) {
        view.documents().ensureIndexes(view.readBy());
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
        for (View<?, ?> view : views) {
            ViewProcessor processor = processor(view.name());
            if (!paused.contains(view.name())) {
                processor.shutdownAsync().join();
                rebuild.rebuildIfOfOtherLayout(processor);
                processor.start();
            }
        }
    }

    @Override
    public synchronized void stop() {
        if (looking != null) {
            looking.shutdownNow();
            looking = null;
        }
        views.forEach(view -> processor(view.name()).shutdownAsync().join());
        reachable = false;
    }

    @Override
    public synchronized boolean isRunning() {
        return looking != null;
    }

    /** After everything that it needs, and stopped before that. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 10;
    }
}
