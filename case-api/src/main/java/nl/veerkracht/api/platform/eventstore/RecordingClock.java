package nl.veerkracht.api.platform.eventstore;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The clock behind {@code recordedAt}. It never runs backwards in one process, so that what is recorded later is not said
 * to be known earlier; and it counts in milliseconds, as the log stores them, so that an event has the same moment before
 * and after it was stored.
 */
final class RecordingClock extends Clock {

    private final Clock source;
    private final AtomicReference<Instant> latest = new AtomicReference<>(Instant.MIN);

    RecordingClock(Clock source) {
        this.source = source;
    }

    @Override
    public Instant instant() {
        Instant now = source.instant().truncatedTo(ChronoUnit.MILLIS);
        return latest.accumulateAndGet(now, (one, other) -> one.isAfter(other) ? one : other);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("recordedAt is in UTC");
    }
}
