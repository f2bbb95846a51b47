package nl.veerkracht.api.synthetic.stage;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** Tells the moment of a play, and stands still until it is moved. */
public final class PlayedClock extends Clock {

    private final ZoneId zone;
    private volatile Instant now = Instant.EPOCH;

    /** @param zone in which "today" is told */
    public PlayedClock(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * Moves on.
     *
     * @throws IllegalArgumentException when {@code moment} lies before the one that it stands at: what is recorded later is not
     *     known earlier
     */
    public void moveTo(Instant moment) {
        if (moment.isBefore(now)) {
            throw new IllegalArgumentException("a play goes on and never back: " + moment + " after " + now);
        }
        now = moment;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        PlayedClock clock = new PlayedClock(other);
        clock.now = now;
        return clock;
    }
}
