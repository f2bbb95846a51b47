package nl.veerkracht.api.platform.views;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rebuild of views, beside what is live of them.
 *
 * @param state where it is
 * @param views what it builds
 * @param endedAt when it was swapped in or cancelled; null before that
 * @param position up to which position of the log it has come; -1 before it has anything
 * @param of the last position of the log when that was stored
 * @param eventsPerSecond at what rate it went since it was last begun or resumed
 * @param secondsLeft how long it takes at that rate to the end of the log; null when that is not known, or there is nothing left
 * @param failure what broke it off last; null when nothing ever did. While it has not ended it is tried again, from what was stored
 */
record Rebuild(
        String id,
        State state,
        List<Part> views,
        Instant requestedAt,
        @Nullable Instant endedAt,
        long position,
        long of,
        long eventsPerSecond,
        @Nullable Long secondsLeft,
        @Nullable Failure failure) {

    /** Where a rebuild is. */
    enum State {
        /** it reads the log */
        RUNNING,
        /** it has caught up and takes the place of what is live: it cannot be cancelled any more */
        SWAPPING,
        /** what it built is live */
        COMPLETED,
        /** what it had built was thrown away */
        CANCELLED;

        boolean isOpen() {
            return this == RUNNING || this == SWAPPING;
        }
    }

    /**
     * One view of a rebuild.
     *
     * @param version of the view that is built
     */
    record Part(String view, int version) {}

    /**
     * What broke a rebuild off. What it says of itself is in the log of the application alone, since it may speak of people.
     *
     * @param at when it last did
     * @param kind the name of the class of its cause
     * @param times how often the rebuild was broken off, by whatever it was
     */
    record Failure(Instant at, String kind, int times) {}
}
