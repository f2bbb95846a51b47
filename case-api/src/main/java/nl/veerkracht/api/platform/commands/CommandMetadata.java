package nl.veerkracht.api.platform.commands;

import java.util.Map;
import nl.veerkracht.api.platform.eventstore.EventMetadata;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.domain.shared.Actor;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/** What a command says of itself, and its events after it (see {@link EventMetadata}). */
public final class CommandMetadata {

    private CommandMetadata() {}

    /**
     * @param context who asks, for what, in which request
     * @param causationId the identifier of the event because of which an automation acts; null for people
     */
    public static MetaData of(RequestContext context, @Nullable String causationId) {
        Actor actor = context.actor();
        MetaData metadata = MetaData.from(Map.of(
                EventMetadata.ACTOR, actor.userId(),
                EventMetadata.ROLE, actor.role().name(),
                EventMetadata.TEAM, actor.team(),
                EventMetadata.MUNICIPALITY, actor.municipality(),
                EventMetadata.PURPOSE, context.purpose(),
                EventMetadata.CORRELATION_ID, context.correlationId()));
        return causationId == null ? metadata : metadata.and(EventMetadata.CAUSATION_ID, causationId);
    }
}
