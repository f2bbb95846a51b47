package nl.veerkracht.api.platform.views;

import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.lifecycle.Phase;

/**
 * Feeds a view: one segment, in large batches. It doesn't start with the application: the {@link ViewSupervisor} starts it
 * when the store of the views answers, so that an application whose views are down still takes commands.
 */
final class ViewProcessor extends PooledStreamingEventProcessor {

    static final int BATCH = 500;

    ViewProcessor(Builder builder) {
        super(builder);
    }

    @Override
    public void registerLifecycleHandlers(LifecycleRegistry lifecycle) {
        lifecycle.onShutdown(Phase.INBOUND_EVENT_CONNECTORS, this::shutdownAsync);
    }
}
