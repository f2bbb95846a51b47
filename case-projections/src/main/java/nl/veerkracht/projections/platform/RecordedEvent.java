package nl.veerkracht.projections.platform;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An event as the log holds it: what a fold takes in.
 *
 * @param stream the identifier of the stream that holds it
 * @param sequence its sequence number in that stream: the number of the entry
 * @param recordedAt when the server recorded it (the known axis, ADR-0004)
 * @param recordedBy who recorded it
 * @param event what happened
 * @param <E> the events of the stream
 */
public record RecordedEvent<E>(String stream, long sequence, Instant recordedAt, RecordedBy recordedBy, E event) {

    public RecordedEvent {
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(recordedAt, "recordedAt");
        Objects.requireNonNull(recordedBy, "recordedBy");
        Objects.requireNonNull(event, "event");
    }

    /**
     * What was known at a moment.
     *
     * @param history all events of a stream, from the first on
     * @return those that were recorded at {@code knownAt} or before
     */
    public static <E> List<RecordedEvent<E>> knownAt(Iterable<RecordedEvent<E>> history, Instant knownAt) {
        List<RecordedEvent<E>> known = new ArrayList<>();
        for (RecordedEvent<E> recorded : history) {
            // A clock can be set back, the order of recording cannot: what follows something unknown is unknown too.
            if (recorded.recordedAt().isAfter(knownAt)) {
                break;
            }
            known.add(recorded);
        }
        return known;
    }
}
