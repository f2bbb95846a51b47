package nl.veerkracht.api.platform.automation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.domain.household.automation.ExpiringConsents.ExpiringConsent;
import nl.veerkracht.domain.household.automation.WhenConsentExpiresThenWithdrawIt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/**
 * Tells the automation of consents that a day has come. Every node does: what the first has withdrawn, the others find
 * withdrawn.
 */
@Component
class ConsentSweeper {

    private static final Logger log = LoggerFactory.getLogger(ConsentSweeper.class);

    private final WhenConsentExpiresThenWithdrawIt automation;
    private final AutomationProperties properties;
    private final TaskScheduler scheduler;
    private final Clock clock;

    ConsentSweeper(
            WhenConsentExpiresThenWithdrawIt automation,
            AutomationProperties properties,
            TaskScheduler scheduler,
            Clock clock) {
        this.automation = automation;
        this.properties = properties;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        scheduler.scheduleWithFixedDelay(this::sweepQuietly, properties.consentsSwept());
    }

    /** @return how many consents were looked at */
    int sweep() {
        LocalDate today = LocalDate.now(clock);
        int looked = 0;
        List<ExpiringConsent> due = automation.due(today, null);
        while (!due.isEmpty()) {
            due.forEach(consent -> withdraw(consent, today));
            looked += due.size();
            due = automation.due(today, due.get(due.size() - 1));
        }
        return looked;
    }

    /** One that fails keeps no other from its end. */
    private void withdraw(ExpiringConsent consent, LocalDate today) {
        try {
            automation.withdraw(consent, today);
        } catch (RuntimeException failure) {
            log.warn(
                    "Entry {} of household {} could not be withdrawn and is tried again: {}",
                    consent.entry(),
                    consent.householdId(),
                    failure.getClass().getSimpleName());
        }
    }

    private void sweepQuietly() {
        try {
            sweep();
        } catch (RuntimeException unavailable) {
            // The next round tries again; a consent that has expired holds no longer, whether that is recorded yet or
            // not.
            log.warn(
                    "Expired consents could not be looked up: {}",
                    unavailable.getClass().getSimpleName());
        }
    }
}
