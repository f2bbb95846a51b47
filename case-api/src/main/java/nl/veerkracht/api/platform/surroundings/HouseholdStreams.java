package nl.veerkracht.api.platform.surroundings;

import java.util.Collection;
import java.util.List;
import nl.veerkracht.domain.shared.Identifier;
import org.axonframework.eventhandling.DomainEventMessage;

/** Reads from a household's own stream the few events that a question needs. */
interface HouseholdStreams {

    /** @return the events of these kinds in the stream of a household, or of a file that belongs to one, in order */
    List<? extends DomainEventMessage<?>> read(Identifier stream, Collection<Class<?>> kinds);

    /** @return the number of the last entry in such a stream; -1 when it has none */
    long version(Identifier stream);
}
