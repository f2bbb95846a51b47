package nl.veerkracht.api.platform.views;

import com.mongodb.MongoException;
import java.util.function.Predicate;
import nl.veerkracht.projections.platform.MissingEntryException;
import nl.veerkracht.projections.platform.UnknownKindException;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.axonframework.serialization.SerializationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Which failures park a stream. What is wrong with an event does; what is wrong with the store does not: the batch is
 * then repeated until the store answers. A letter keeps a code and no message, since messages quote what they stumble over.
 */
final class Parking implements EnqueuePolicy<EventMessage<?>> {

    private static final Logger log = LoggerFactory.getLogger(Parking.class);

    private final Predicate<String> damaged;

    /** @param damaged takes the stream that misses an entry: whether that is because the store lost it, so that nothing is parked */
    Parking(Predicate<String> damaged) {
        this.damaged = damaged;
    }

    /** Why an event could not be folded. */
    enum Reason {
        /** this version doesn't know its kind */
        UNKNOWN_KIND,
        /** its content cannot be read */
        UNREADABLE,
        /** an event in front of it is missing */
        ENTRY_MISSING,
        /** the fold failed */
        FOLD_FAILED
    }

    /** A failure of which only the reason is kept. */
    static final class Parked extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Parked(Reason reason) {
            super(reason.name(), null, false, false);
        }
    }

    @Override
    public EnqueueDecision<EventMessage<?>> decide(DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof MongoException || each instanceof DataAccessException) {
                throw new ViewStoreFailure(cause);
            }
        }
        Reason reason = reason(cause);
        if (reason == Reason.ENTRY_MISSING
                && letter.message() instanceof DomainEventMessage<?> event
                && damaged.test(event.getAggregateIdentifier())) {
            throw new ViewStoreFailure(cause);
        }
        if (letter.message() instanceof DomainEventMessage<?> event) {
            log.warn(
                    "Entry {} of {} cannot be folded and is parked with what follows it: {}",
                    event.getSequenceNumber(),
                    event.getAggregateIdentifier(),
                    reason);
        }
        return Decisions.enqueue(new Parked(reason));
    }

    private static Reason reason(Throwable cause) {
        if (cause instanceof UnknownKindException) {
            return Reason.UNKNOWN_KIND;
        } else if (cause instanceof SerializationException) {
            return Reason.UNREADABLE;
        }
        return cause instanceof MissingEntryException ? Reason.ENTRY_MISSING : Reason.FOLD_FAILED;
    }

    /** The store of the views failed while an event was handled. */
    static final class ViewStoreFailure extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ViewStoreFailure(Throwable cause) {
            super("the views could not be read or written", cause);
        }
    }
}
