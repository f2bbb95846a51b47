package nl.veerkracht.api.synthetic.play;

import java.time.Instant;

/** When something was recorded, and, once it was played, under which number. */
final class Written {

    private static final String NOT_RECORDED = "";

    private final Instant at;
    private final String correlationId;
    private long entry = -1;

    /** @param correlationId names the request in which it is recorded */
    Written(Instant at, String correlationId) {
        this.at = at;
        this.correlationId = correlationId;
    }

    /** What did not happen any more, or is still to be recorded when the play ends. What rests on it is neither. */
    static Written never() {
        return new Written(Instant.MAX, NOT_RECORDED);
    }

    Instant at() {
        return at;
    }

    boolean isNever() {
        return at.equals(Instant.MAX);
    }

    String correlationId() {
        return correlationId;
    }

    /** @return the number of its entry in its stream; of a command that made several that of the last */
    long entry() {
        if (entry < 0) {
            throw new IllegalStateException("what was recorded at " + at + " was not played yet");
        }
        return entry;
    }

    void played(long number) {
        entry = number;
    }
}
