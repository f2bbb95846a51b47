package nl.veerkracht.domain.household.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.CareId;
import org.jspecify.annotations.Nullable;

/**
 * One care arrangement as it stood on the day of a baseline.
 *
 * @param careId the arrangement
 * @param volume whole number in the unit, at least 1
 * @param unit in what the volume is counted
 * @param frequency how often it is given
 * @param fromDate first day of the arrangement
 * @param untilDate first day after the time for which it was arranged; null while no end was arranged
 */
public record BaselineCare(
        CareId careId,
        int volume,
        CareUnit unit,
        CareFrequency frequency,
        LocalDate fromDate,
        @Nullable LocalDate untilDate) {

    public BaselineCare {
        Objects.requireNonNull(careId, "careId");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(frequency, "frequency");
        Objects.requireNonNull(fromDate, "fromDate");
        CareEvent.requireVolume(volume);
    }
}
