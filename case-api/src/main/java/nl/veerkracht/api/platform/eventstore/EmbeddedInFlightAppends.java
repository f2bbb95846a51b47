package nl.veerkracht.api.platform.eventstore;

import java.util.TreeSet;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * For a database file that this process alone has open: a ticket for each append, given back when its transaction has
 * ended. A ticket that is never given back only keeps gaps open; it never loses an event.
 */
final class EmbeddedInFlightAppends implements InFlightAppends {

    private final TreeSet<Long> open = new TreeSet<>();
    private long next = 1;

    @Override
    public void joined() {
        long ticket = take();
        try {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    giveBack(ticket);
                }
            });
        } catch (IllegalStateException outsideTransaction) {
            giveBack(ticket);
            throw outsideTransaction;
        }
    }

    @Override
    public synchronized long oldest() {
        return open.isEmpty() ? next : open.first();
    }

    @Override
    public synchronized long horizon() {
        return next;
    }

    private synchronized long take() {
        open.add(next);
        return next++;
    }

    private synchronized void giveBack(long ticket) {
        open.remove(ticket);
    }
}
