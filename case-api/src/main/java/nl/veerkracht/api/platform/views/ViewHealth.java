package nl.veerkracht.api.platform.views;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.function.ToDoubleFunction;
import nl.veerkracht.projections.platform.View;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Tells how the views are: whether their store answers, how far each is behind, what is parked. An application whose views are
 * down is in service: it takes commands.
 */
@Component("views")
class ViewHealth extends AbstractHealthIndicator implements MeterBinder {

    private final List<View<?, ?>> views;
    private final ViewSupervisor supervisor;
    private final ViewPositions positions;
    private final DeadLetters deadLetters;
    private final Rebuilds rebuilds;

    ViewHealth(
            List<View<?, ?>> views,
            ViewSupervisor supervisor,
            ViewPositions positions,
            DeadLetters deadLetters,
            Rebuilds rebuilds) {
        super("The views could not be asked");
        this.views = List.copyOf(views);
        this.supervisor = supervisor;
        this.positions = positions;
        this.deadLetters = deadLetters;
        this.rebuilds = rebuilds;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        if (!supervisor.isReachable()) {
            builder.outOfService().withDetail("store", "unreachable");
            return;
        }
        builder.up().withDetail("store", "reachable");
        for (View<?, ?> view : views) {
            builder.withDetail(view.name() + ".behind", positions.behind(view.name()))
                    .withDetail(view.name() + ".deadLetters", deadLetters.count(view.name()));
        }
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("veerkracht.views.reachable", supervisor, each -> each.isReachable() ? 1 : 0)
                .description("whether the store of the views answers")
                .register(registry);
        for (View<?, ?> view : views) {
            gauge("veerkracht.view.behind", view, positions::behind)
                    .description("positions of the log that the view has not taken in yet")
                    .register(registry);
            gauge("veerkracht.view.behind.seconds", view, positions::secondsBehind)
                    .description("for how long the oldest event that the view has not taken in is in the log")
                    .baseUnit("seconds")
                    .register(registry);
            gauge("veerkracht.view.rebuild", view, this::built)
                    .description("how far a rebuild of the view is, from 0 to 1; not a number when there is none")
                    .register(registry);
            gauge("veerkracht.view.dead.letters", view, deadLetters::count)
                    .description("events that are parked because they could not be folded")
                    .register(registry);
        }
    }

    private double built(String view) {
        return rebuilds.open(view)
                .map(rebuild -> rebuild.of() <= 0 ? 0 : (double) Math.max(0, rebuild.position()) / rebuild.of())
                .orElse(Double.NaN);
    }

    /** While the store doesn't answer, its figures are not known: not a number, and never 0. */
    private Gauge.Builder<String> gauge(String name, View<?, ?> view, ToDoubleFunction<String> figure) {
        ToDoubleFunction<String> known = each -> supervisor.isReachable() ? figure.applyAsDouble(each) : Double.NaN;
        return Gauge.builder(name, view.name(), known).tag("view", view.name());
    }
}
