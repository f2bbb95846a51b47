package nl.veerkracht.projections.platform;

import java.util.Objects;
import java.util.function.Function;
import nl.veerkracht.domain.shared.Identifier;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * One kind of stream among those that share the log: what a view is fed by.
 *
 * @param aggregate the name under which the log knows the aggregate, such as {@code Household}
 * @param events the events of these streams
 * @param streamOf in whose stream an event belongs, as the event itself says
 * @param keepsWho whether the view keeps who recorded an event; where none does, that is not even read
 * @param <E> the events
 */
public record StreamKind<E>(
        String aggregate, Class<? extends E> events, Function<E, ? extends Identifier> streamOf, boolean keepsWho) {

    public StreamKind {
        Objects.requireNonNull(aggregate, "aggregate");
        Objects.requireNonNull(events, "events");
        Objects.requireNonNull(streamOf, "streamOf");
    }

    /** Streams of which a view keeps who recorded what. */
    public StreamKind(String aggregate, Class<? extends E> events, Function<E, ? extends Identifier> streamOf) {
        this(aggregate, events, streamOf, true);
    }

    /** @return the same kind, among those of a view that takes in events of several, and does not keep who recorded them */
    public static <E, K extends E> StreamKind<E> among(StreamKind<K> kind) {
        Class<? extends K> events = kind.events();
        return new StreamKind<>(
                kind.aggregate(), events, event -> kind.streamOf().apply(events.cast(event)), false);
    }

    /**
     * @return whether the message is in a stream of this kind. Decided by the stream and not by the payload: an event of an
     *     unknown kind belongs to its stream all the same
     */
    public boolean has(DomainEventMessage<?> message) {
        return aggregate.equals(message.getType());
    }

    /** Decodes what {@link #recorded} needs of a message, which remembers it. */
    public void decode(DomainEventMessage<?> message) {
        message.getTimestamp();
        message.getPayload();
        if (keepsWho) {
            message.getMetaData();
        }
    }

    /**
     * @return the event that a message of such a stream carries
     * @throws UnknownKindException when it carries something else: a view that skips what it cannot read is wrong
     *     without anybody noticing
     */
    public RecordedEvent<E> recorded(DomainEventMessage<?> message) {
        String stream = message.getAggregateIdentifier();
        if (!events.isInstance(message.getPayload())) {
            throw new UnknownKindException(message.getSequenceNumber(), stream);
        }
        E event = events.cast(message.getPayload());
        String named = streamOf.apply(event).value();
        if (!stream.equals(named)) {
            throw new IllegalArgumentException("the stream of " + stream + " holds an event of " + named);
        }
        return new RecordedEvent<>(
                stream,
                message.getSequenceNumber(),
                message.getTimestamp(),
                keepsWho ? RecordedBy.of(message.getMetaData()) : RecordedBy.NOT_KEPT,
                event);
    }
}
