package nl.veerkracht.api.household.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import nl.veerkracht.domain.household.CareCommand;
import nl.veerkracht.domain.household.HouseholdCommand;
import nl.veerkracht.domain.household.events.CareFrequency;
import nl.veerkracht.domain.household.events.CareIncreaseReason;
import nl.veerkracht.domain.household.events.CareUnit;
import nl.veerkracht.domain.shared.CareId;
import org.jspecify.annotations.Nullable;

/**
 * More of a care arrangement, in its own unit and frequency. From which volume is seen in the file.
 *
 * @param careId the arrangement; named by the path, and only in a correction by the body
 * @param toVolume the volume from then on
 * @param unit that of the arrangement
 * @param frequency that of the arrangement
 * @param fromDate first day with the higher volume; may be agreed a year ahead
 * @param reason why
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record CareIncreased(
        @Nullable CareId careId,
        @Min(1) @Max(1_000_000) Integer toVolume,
        CareUnit unit,
        CareFrequency frequency,
        LocalDate fromDate,
        CareIncreaseReason reason)
        implements FactRequest {
    @Override
    public HouseholdCommand.Fact command(FactFrame frame) {
        return new CareCommand.IncreaseCare(
                frame.householdId(), frame.by(), frame.care(careId), toVolume, unit, frequency, fromDate, reason);
    }
}
