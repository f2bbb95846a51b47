package nl.veerkracht.api.platform.eventstore;

import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import org.axonframework.eventhandling.DomainEventMessage;

/** Reads of the common log for who goes through the histories of all streams: each by itself would cost a round trip. */
public interface ManyStreams {

    /**
     * @param identifiers of streams that the caller has room for in memory, all at a time
     * @return what is recorded in them, stream after stream, each in its order; a payload is decoded once, when it is asked for
     */
    List<DomainEventMessage<?>> readStreams(Collection<String> identifiers);

    /** @return the position of an entry of a stream; empty when there is no such entry */
    OptionalLong position(String stream, long entry);
}
