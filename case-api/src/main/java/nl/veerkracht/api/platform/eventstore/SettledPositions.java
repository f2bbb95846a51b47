package nl.veerkracht.api.platform.eventstore;

import org.jspecify.annotations.Nullable;

/**
 * Up to which position the log is settled: a position that is missing there stays missing for ever.
 *
 * <p>Why this is so. Positions are handed out in ascending order. Let a row at position N have been seen, let
 * <em>after that</em> H be the horizon. Whoever took a position below N took it before N was taken, so before N was
 * committed, so before H was read; and had joined still earlier: its number is below H. Once {@code oldest() >= H}, every
 * one of them has ended, and rows read from then on hold whatever they committed. The clock and the distance play no part
 * (ADR-0002).
 *
 * <p>One pair (N, H) waits at a time. While it waits newer positions gather; they are taken together next. So the memory
 * needed is constant, nothing is persisted, and after a restart the first unsettled gap starts anew.
 */
final class SettledPositions {

    private record Waiting(long position, long horizon) {}

    private final InFlightAppends inFlight;
    private @Nullable Waiting waiting;
    private long settled;

    SettledPositions(InFlightAppends inFlight) {
        this.inFlight = inFlight;
    }

    /** @return the settled position; rows read after this call decide about gaps up to it */
    long current() {
        Waiting asked = waiting();
        if (asked != null && inFlight.oldest() >= asked.horizon()) {
            settle(asked);
        }
        return settled();
    }

    /** A row at {@code position} has been seen while positions before it were missing. */
    void seenWithGaps(long position) {
        if (waiting() == null && position > settled()) {
            waitFor(new Waiting(position, inFlight.horizon()));
        }
    }

    private synchronized @Nullable Waiting waiting() {
        return waiting;
    }

    private synchronized long settled() {
        return settled;
    }

    private synchronized void waitFor(Waiting next) {
        if (waiting == null) {
            waiting = next;
        }
    }

    private synchronized void settle(Waiting done) {
        settled = Math.max(settled, done.position());
        if (done.equals(waiting)) {
            waiting = null;
        }
    }
}
