package nl.veerkracht.api.household.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import nl.veerkracht.domain.household.CareCommand;
import nl.veerkracht.domain.household.HouseholdCommand;
import nl.veerkracht.domain.shared.ProgrammeId;

/**
 * The care and the circle of a day, held fast as the baseline of a participation; the server takes them from the file.
 *
 * @param programmeId the programme in which the household takes part
 * @param on the day; before anything became less
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record BaselineTaken(ProgrammeId programmeId, LocalDate on) implements FactRequest {
    @Override
    public HouseholdCommand.Fact command(FactFrame frame) {
        return new CareCommand.RecordBaseline(frame.householdId(), frame.by(), programmeId, on);
    }
}
