package nl.veerkracht.api.programme.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import nl.veerkracht.domain.programme.ProgrammeCommand;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.ProgrammeId;

/**
 * How many residents a programme is meant for.
 *
 * @param residents how many residents the target groups have, by estimate; persons, not households
 * @param on the day of the estimate
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record PopulationEstimate(@Min(0) @Max(20_000_000) Integer residents, LocalDate on) implements ProgrammeFact {
    @Override
    public ProgrammeCommand.Fact command(ProgrammeId programmeId, By by) {
        return new ProgrammeCommand.EstimatePopulation(programmeId, by, residents, on);
    }
}
