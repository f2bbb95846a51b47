package nl.veerkracht.domain.supportplan.events;

import java.time.LocalTime;
import java.util.Objects;

/**
 * When a part of a conference was.
 *
 * @param phase which part
 * @param startsAt when it began, in local time
 * @param endsAt when it ended, in local time
 */
public record ConferencePhase(Phase phase, LocalTime startsAt, LocalTime endsAt) {

    public ConferencePhase {
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(startsAt, "startsAt");
        Objects.requireNonNull(endsAt, "endsAt");
    }
}
