package nl.veerkracht.api.platform.views;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;

/**
 * The dead-letter queue of a processor: that of the generation that it feeds, which is asked for at every use. So none is made before
 * the store of the views answers, and after a swap it is the one of the new generation.
 */
final class LateDeadLetterQueue {

    private LateDeadLetterQueue() {}

    @SuppressWarnings("unchecked")
    static SequencedDeadLetterQueue<EventMessage<?>> of(Supplier<SequencedDeadLetterQueue<EventMessage<?>>> current) {
        return (SequencedDeadLetterQueue<EventMessage<?>>) Proxy.newProxyInstance(
                LateDeadLetterQueue.class.getClassLoader(),
                new Class<?>[] {SequencedDeadLetterQueue.class},
                (proxy, method, arguments) -> {
                    try {
                        return method.invoke(current.get(), arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }
}
