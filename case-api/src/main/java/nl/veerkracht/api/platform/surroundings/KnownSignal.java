package nl.veerkracht.api.platform.surroundings;

import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.SafetySignalId;
import org.jspecify.annotations.Nullable;

/**
 * A signal of unsafety as it stands; its texts are still sealed.
 *
 * @param signalId the signal
 * @param householdId the household that it concerns
 * @param municipality the CBS code of the municipality whose safety officers handle it
 * @param state how far it has come
 * @param observedOn the day on which it was seen, heard or told; null when it was withdrawn
 * @param steps what stands, in the order of the dates
 * @param version the number of its last entry
 */
public record KnownSignal(
        SafetySignalId signalId,
        HouseholdId householdId,
        String municipality,
        State state,
        @Nullable LocalDate observedOn,
        List<Step> steps,
        long version) {

    /** How far the procedure has come. */
    public enum State {
        /** steps 1 to 3 */
        RECORDED,
        /** step 4 was taken */
        WEIGHED,
        /** step 5 was taken */
        DECIDED,
        /** closed */
        CLOSED,
        /** taken back: there is no signal any more */
        WITHDRAWN
    }

    /**
     * One entry that stands.
     *
     * @param entry its number
     * @param kind what it records: the event's name in the catalogue without the part before the dot
     * @param on the day on which it happened
     * @param fact what was recorded
     */
    public record Step(long entry, String kind, LocalDate on, Record fact) {}

    public KnownSignal {
        steps = List.copyOf(steps);
    }
}
