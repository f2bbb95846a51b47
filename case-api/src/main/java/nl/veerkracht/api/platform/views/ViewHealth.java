package nl.veerkracht.api.platform.views;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
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

    ViewHealth(List<View<?, ?>> views, ViewSupervisor supervisor, ViewPositions positions, DeadLetters deadLetters) {
        super("The views could not be asked");
        this.views = List.copyOf(views);
        this.supervisor = supervisor;
        this.positions = positions;
        this.deadLetters = deadLetters;
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
            gauge("veerkracht.view.dead.letters", view, deadLetters::count)
                    .description("events that are parked because they could not be folded")
                    .register(registry);
        }
    }

    /** While the store doesn't answer, its figures are not known: not a number, and never 0. */
    private Gauge.Builder<String> gauge(String name, View<?, ?> view, ToLongFunction<String> figure) {
        ToDoubleFunction<String> known = each -> supervisor.isReachable() ? figure.applyAsLong(each) : Double.NaN;
        return Gauge.builder(name, view.name(), known).tag("view", view.name());
    }
}
