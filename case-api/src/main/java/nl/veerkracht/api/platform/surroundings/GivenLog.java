package nl.veerkracht.api.platform.surroundings;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;

/**
 * A log for who expects to find it when it is needed.
 *
 * @param getObject the log
 */
public record GivenLog(EventStore getObject) implements ObjectProvider<EventStore> {}
