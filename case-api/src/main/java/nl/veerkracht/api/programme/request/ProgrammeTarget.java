package nl.veerkracht.api.programme.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.veerkracht.domain.programme.ProgrammeCommand;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * What a programme wants to reach.
 *
 * @param indicator the code of an indicator of which the programme has published a definition
 * @param year the calendar year; left out for the whole programme
 * @param value what is to be reached, in the unit of the indicator
 * @param setOn the day on which it was settled
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record ProgrammeTarget(
        @Size(min = 1, max = 60) String indicator,
        @Nullable @Min(2000) @Max(2200) Integer year,
        @Min(-1_000_000_000) @Max(1_000_000_000) Long value,
        LocalDate setOn)
        implements ProgrammeFact {
    @Override
    public ProgrammeCommand.Fact command(ProgrammeId programmeId, By by) {
        return new ProgrammeCommand.SetTarget(programmeId, by, indicator, year, value, setOn);
    }
}
