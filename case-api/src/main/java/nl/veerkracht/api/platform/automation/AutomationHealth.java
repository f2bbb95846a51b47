package nl.veerkracht.api.platform.automation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import nl.veerkracht.domain.agenda.automation.WhenCareIncreasedSoonAfterReductionThenAskEarlyReview;
import nl.veerkracht.domain.household.automation.WhenConsentExpiresThenWithdrawIt;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Tells how far each automation is behind the log: one that is stuck is seen here before somebody misses what it did not do. */
@Component("automations")
class AutomationHealth extends AbstractHealthIndicator implements MeterBinder {

    private static final List<String> ALL = List.of(
            WhenCareIncreasedSoonAfterReductionThenAskEarlyReview.GROUP, WhenConsentExpiresThenWithdrawIt.GROUP);

    private final AutomationTokens tokens;
    private final EventStorageEngine log;

    AutomationHealth(AutomationTokens tokens, EventStorageEngine log) {
        super("The automations could not be asked");
        this.tokens = tokens;
        this.log = log;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        builder.up();
        ALL.forEach(automation -> builder.withDetail(automation + ".behind", behind(automation)));
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        ALL.forEach(automation -> Gauge.builder("veerkracht.automation.behind", automation, this::behind)
                .description("positions of the log that the automation has not taken in yet")
                .tag("automation", automation)
                .register(registry));
    }

    private long behind(String automation) {
        long head = log.createHeadToken() instanceof GapAwareTrackingToken token ? token.getIndex() : 0;
        return Math.max(0, head - tokens.position(automation).orElse(0));
    }
}
