package nl.veerkracht.api.platform.views;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.jspecify.annotations.Nullable;

/**
 * A dead-letter queue that is made at its first use. Axon's queue for MongoDB declares its indexes when it is made, and would
 * keep the application from starting while its store doesn't answer.
 */
final class LateDeadLetterQueue {

    private final Supplier<SequencedDeadLetterQueue<EventMessage<?>>> maker;
    private @Nullable SequencedDeadLetterQueue<EventMessage<?>> queue;

    private LateDeadLetterQueue(Supplier<SequencedDeadLetterQueue<EventMessage<?>>> maker) {
        this.maker = maker;
    }

    @SuppressWarnings("unchecked")
    static SequencedDeadLetterQueue<EventMessage<?>> of(Supplier<SequencedDeadLetterQueue<EventMessage<?>>> maker) {
        LateDeadLetterQueue late = new LateDeadLetterQueue(maker);
        return (SequencedDeadLetterQueue<EventMessage<?>>) Proxy.newProxyInstance(
                LateDeadLetterQueue.class.getClassLoader(),
                new Class<?>[] {SequencedDeadLetterQueue.class},
                (proxy, method, arguments) -> {
                    try {
                        return method.invoke(late.queue(), arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }

    private synchronized SequencedDeadLetterQueue<EventMessage<?>> queue() {
        if (queue == null) {
            queue = maker.get();
        }
        return queue;
    }
}
