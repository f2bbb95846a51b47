package nl.veerkracht.api.programme.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import nl.veerkracht.domain.programme.ProgrammeCommand;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.ProgrammeId;

/**
 * What a programme may cost in all.
 *
 * @param totalCents the budget of the whole programme, in euro cents
 * @param on the first day on which this budget holds
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record ProgrammeBudget(@Min(0) @Max(100_000_000_000L) Long totalCents, LocalDate on) implements ProgrammeFact {
    @Override
    public ProgrammeCommand.Fact command(ProgrammeId programmeId, By by) {
        return new ProgrammeCommand.SetBudget(programmeId, by, totalCents, on);
    }
}
