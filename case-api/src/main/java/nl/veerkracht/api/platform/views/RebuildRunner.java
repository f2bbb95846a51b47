package nl.veerkracht.api.platform.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.veerkracht.api.platform.views.Rebuild.State;
import nl.veerkracht.projections.platform.FedView;
import nl.veerkracht.projections.platform.Generations;
import nl.veerkracht.projections.platform.Generations.OfView;
import nl.veerkracht.projections.platform.View;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Runs the rebuilds that are open and that no other node runs: whoever has the tokens of what is built. So one that a crash left
 * behind goes on from what was stored, here or on another node.
 */
@Component
class RebuildRunner implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(RebuildRunner.class);
    private static final long MILLIS_BETWEEN_LOOKS = 1_000;

    private final List<View<?, ?>> views;
    private final RebuildStore rebuilds;
    private final Generations generations;
    private final LiveViews live;
    private final ViewSupervisor supervisor;
    private final EventStorageEngine engine;
    private final TokenStore tokens;
    private final Letters letters;
    private final ViewProperties properties;
    private final Map<String, Run> running = new ConcurrentHashMap<>();
    private volatile @Nullable ScheduledExecutorService looking;

    RebuildRunner(
            List<View<?, ?>> views,
            RebuildStore rebuilds,
            Generations generations,
            LiveViews live,
            ViewSupervisor supervisor,
            EventStorageEngine engine,
            TokenStore tokens,
            Letters letters,
            ViewProperties properties) {
        this.views = List.copyOf(views);
        this.rebuilds = rebuilds;
        this.generations = generations;
        this.live = live;
        this.supervisor = supervisor;
        this.engine = engine;
        this.tokens = tokens;
        this.letters = letters;
        this.properties = properties;
    }

    /** A rebuild that this node runs, or tries to. */
    private final class Run extends Thread {

        private final Rebuild rebuild;
        private final CatchUp catchUp;
        private final List<CatchUp.Fed> fed;

        Run(Rebuild rebuild, List<FedView<?, ?>> next) {
            super("views-rebuild");
            this.rebuild = rebuild;
            this.fed = next.stream()
                    // Nothing can be lost that was never read: what misses an entry is parked.
                    .map(each -> new CatchUp.Fed(each, letters, new Parking(stream -> false)))
                    .toList();
            this.catchUp = new CatchUp(engine, tokens, fed, new RebuildPace(properties.rebuildAtMost(), this::tell));
        }

        private void tell(long position, long eventsPerSecond) {
            rebuilds.reached(
                    rebuild.id(), position, engine.createHeadToken().position().orElse(position), eventsPerSecond);
            if (rebuilds.find(rebuild.id())
                    .filter(each -> each.state().isOpen())
                    .isEmpty()) {
                catchUp.stop();
            }
        }

        private void remember(Throwable failure) {
            try {
                rebuilds.brokenOff(rebuild.id(), failure);
            } catch (RuntimeException unreachable) {
                failure.addSuppressed(unreachable);
            }
        }

        @Override
        public void run() {
            try {
                int here = catchUp.run();
                if (here == fed.size() && !catchUp.isStopped()) {
                    swap(rebuild, fed);
                }
            } catch (Exception | LinkageError failure) {
                // The next look tries again, from what was stored.
                remember(failure);
                log.warn("Rebuild {} was broken off, and is tried again", rebuild.id(), failure);
            } finally {
                running.remove(rebuild.id());
            }
        }
    }

    /** The processors stand still while the last events are taken in and the generations change places, so nothing is read backwards. */
    private void swap(Rebuild rebuild, List<CatchUp.Fed> fed) {
        if (rebuild.state() == State.RUNNING && !rebuilds.move(rebuild.id(), State.RUNNING, State.SWAPPING)) {
            return;
        }
        supervisor.whileStopped(
                fed.stream().map(each -> each.view().view().name()).toList(), () -> {
                    long reached = takeInTheRest(fed);
                    for (CatchUp.Fed each : fed) {
                        OfView known = generations.of(each.view().view().name());
                        if (each.view().generation().equals(known.next())) {
                            live.change(known, known.swapped());
                        }
                        live.settle(each.view().view());
                    }
                    rebuilds.reached(
                            rebuild.id(),
                            reached,
                            reached,
                            rebuilds.find(rebuild.id())
                                    .map(Rebuild::eventsPerSecond)
                                    .orElse(0L));
                });
        rebuilds.move(rebuild.id(), State.SWAPPING, State.COMPLETED);
        log.info("Rebuild {} is live", rebuild.id());
    }

    private long takeInTheRest(List<CatchUp.Fed> fed) {
        try {
            if (new CatchUp(engine, tokens, fed).run() != fed.size()) {
                throw new IllegalStateException("another node took over");
            }
            return engine.createHeadToken().position().orElse(-1);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Begins and resumes what is open. */
    synchronized void look() {
        if (!supervisor.isReachable() || !isRunning()) {
            return;
        }
        try {
            for (Rebuild open : rebuilds.open()) {
                if (!running.containsKey(open.id())) {
                    List<FedView<?, ?>> next = next(open);
                    if (next.isEmpty() && open.state() == State.SWAPPING) {
                        // A crash came behind the last swap.
                        rebuilds.move(open.id(), State.SWAPPING, State.COMPLETED);
                    } else if (!next.isEmpty()
                            && (open.state() == State.SWAPPING
                                    || next.size() == open.views().size())) {
                        Run run = new Run(open, next);
                        running.put(open.id(), run);
                        run.start();
                    }
                }
            }
        } catch (RuntimeException failure) {
            log.warn("The rebuilds of views could not be looked at, which is tried again", failure);
        }
    }

    /** What a rebuild still builds, as far as this code can. */
    private List<FedView<?, ?>> next(Rebuild rebuild) {
        List<FedView<?, ?>> next = new ArrayList<>();
        for (View<?, ?> view : views) {
            OfView known = generations.of(view.name());
            if (known.next() != null
                    && rebuild.id().equals(known.rebuild())
                    && view.documents().reads(known.next())) {
                next.add(view.in(known.next()));
            }
        }
        return next;
    }

    /** Ends a rebuild that runs here; comes back when it has stopped. */
    void stop(String id) {
        Run run = running.get(id);
        if (run != null) {
            run.catchUp.stop();
            try {
                run.join();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "views-rebuild-look");
            thread.setDaemon(true);
            return thread;
        });
        looking = started;
        started.scheduleWithFixedDelay(this::look, 0, MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        ScheduledExecutorService started = looking;
        looking = null;
        if (started != null) {
            started.shutdown();
        }
        List.copyOf(running.keySet()).forEach(this::stop);
    }

    @Override
    public boolean isRunning() {
        return looking != null;
    }

    /** After the supervisor, and stopped before it. */
    @Override
    public int getPhase() {
        return ViewSupervisor.PHASE + 1;
    }
}
