package nl.veerkracht.domain.shared;

import java.util.Objects;

/**
 * Marks an event as the correction of an earlier entry of the same file.
 *
 * @param entry the number of the corrected entry: its sequence number in the stream
 * @param reason why it is corrected
 */
public record Replaces(long entry, CorrectionReason reason) {

    public Replaces {
        Objects.requireNonNull(reason, "reason");
        if (entry < 0) {
            throw new IllegalArgumentException("entry " + entry + " cannot exist");
        }
    }
}
