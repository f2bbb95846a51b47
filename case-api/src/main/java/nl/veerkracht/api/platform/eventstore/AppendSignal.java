package nl.veerkracht.api.platform.eventstore;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Counts the moments at which the log may have grown, and wakes who waits for the next one. */
final class AppendSignal {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition raised = lock.newCondition();
    private long count;

    /** @return how often this was raised; read it before the log, so that what comes meanwhile is not slept through */
    long count() {
        lock.lock();
        try {
            return count;
        } finally {
            lock.unlock();
        }
    }

    void raise() {
        lock.lock();
        try {
            count++;
            raised.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Raises this once the current transaction has ended: not before, or who wakes would find nothing. */
    void raiseAfterTransaction() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                raise();
            }
        });
    }

    /** @return whether the count has gone past {@code seen} before {@code nanos} nanoseconds were over */
    boolean awaitPast(long seen, long nanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = nanos;
            while (count <= seen && left > 0) {
                left = raised.awaitNanos(left);
            }
            return count > seen;
        } finally {
            lock.unlock();
        }
    }
}
