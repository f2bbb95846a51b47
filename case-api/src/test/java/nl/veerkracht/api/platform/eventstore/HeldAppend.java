package nl.veerkracht.api.platform.eventstore;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** A transaction that goes no further than the test wants. It has a thread of its own, as Spring binds it to one. */
final class HeldAppend implements AutoCloseable {

    private final TestLog log;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private TransactionStatus status;

    private HeldAppend(TestLog log) {
        this.log = log;
        inItsThread(() -> status = log.transactions.getTransaction(new DefaultTransactionDefinition()));
    }

    /** @return a transaction that has appended and neither committed nor rolled back */
    static HeldAppend of(TestLog log, DomainEventMessage<?>... events) {
        HeldAppend held = new HeldAppend(log);
        held.append(events);
        return held;
    }

    /** @return a transaction that has a number already and no position yet */
    static HeldAppend joined(TestLog log) {
        HeldAppend held = new HeldAppend(log);
        held.inItsThread(log.inFlight::joined);
        return held;
    }

    void append(DomainEventMessage<?>... events) {
        inItsThread(() -> log.engine.appendEvents(List.of(events)));
    }

    void commit() {
        inItsThread(() -> log.transactions.commit(status));
    }

    void rollback() {
        inItsThread(() -> log.transactions.rollback(status));
    }

    private void inItsThread(Runnable step) {
        try {
            thread.submit(step).get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        if (!status.isCompleted()) {
            rollback();
        }
        thread.shutdown();
    }
}
