package nl.veerkracht.domain.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An event of a file in which every fact has its date, and can be corrected or withdrawn (ADR-0004). */
public interface DatedEvent {

    /**
     * @return the day from which the fact holds in reality (the valid axis, ADR-0004), which may lie in the past or, for
     *     what is agreed ahead, in the future; null only where an event says something about the file, not about reality
     */
    @Nullable
    LocalDate validOn();

    /** @return the earlier entry that this one corrects; null for a first record */
    @Nullable
    Replaces replaces();

    /** @return the same fact, recorded as the correction of {@code replaces} */
    DatedEvent replacing(Replaces replaces);

    /** The withdrawal of an earlier entry. It is no fact: it says that another one doesn't stand any more. */
    interface Withdrawal extends DatedEvent {

        /** @return the number of the withdrawn entry: its sequence number in the stream */
        long entry();

        /** @return why it was withdrawn */
        CorrectionReason reason();

        /** @return null: a withdrawal says something about the file, not about reality */
        @Override
        default @Nullable LocalDate validOn() {
            return null;
        }

        @Override
        default @Nullable Replaces replaces() {
            return null;
        }
    }
}
