package nl.veerkracht.projections.platform;

import java.time.Instant;
import java.util.Objects;
import nl.veerkracht.domain.shared.CorrectionReason;

/**
 * Why an entry does not stand any more. A marked entry never stands again.
 *
 * @param kind whether another fact took its place
 * @param by the number of the entry that corrected or withdrew it
 * @param reason why
 * @param recordedAt when that was recorded
 */
public record Mark(Kind kind, long by, CorrectionReason reason, Instant recordedAt) {

    /** What happened to the entry. */
    public enum Kind {
        /** corrected: the fact of another entry stands in its place */
        REPLACED,
        /** withdrawn: nothing stands in its place */
        WITHDRAWN
    }

    public Mark {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(recordedAt, "recordedAt");
    }
}
