package nl.veerkracht.api.platform.commands;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/** Removes receipts that have expired, in small transactions of their own, so that no command waits long for them. */
@Component
class ReceiptSweeper {

    private static final Logger log = LoggerFactory.getLogger(ReceiptSweeper.class);

    private final CommandReceipts receipts;
    private final CommandProperties properties;
    private final TaskScheduler scheduler;

    ReceiptSweeper(CommandReceipts receipts, CommandProperties properties, TaskScheduler scheduler) {
        this.receipts = receipts;
        this.properties = properties;
        this.scheduler = scheduler;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        Duration pause = properties.receiptsSwept();
        scheduler.scheduleWithFixedDelay(this::sweepQuietly, pause);
    }

    /** @return how many receipts were removed */
    int sweep() {
        int removed = 0;
        int batch;
        do {
            batch = receipts.expire(properties.receiptsKept(), properties.receiptBatch());
            removed += batch;
        } while (batch == properties.receiptBatch());
        return removed;
    }

    private void sweepQuietly() {
        try {
            sweep();
        } catch (DataAccessException unavailable) {
            // The next round tries again; nothing depends on the hour at which a receipt goes.
            log.warn(
                    "Expired receipts could not be removed: {}",
                    unavailable.getClass().getSimpleName());
        }
    }
}
