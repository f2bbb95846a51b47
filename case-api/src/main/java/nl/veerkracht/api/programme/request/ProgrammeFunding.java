package nl.veerkracht.api.programme.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.veerkracht.api.platform.web.input.ShortText;
import nl.veerkracht.domain.programme.ProgrammeCommand;
import nl.veerkracht.domain.programme.events.FunderKind;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.ProgrammeId;

/**
 * Money that somebody promised for a programme.
 *
 * @param funder the name of the organisation that gives it; never a person
 * @param funderKind where the money comes from
 * @param amountCents how much, in euro cents
 * @param grantedOn the day of the promise
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record ProgrammeFunding(
        @ShortText @Size(min = 1) String funder,
        FunderKind funderKind,
        @Min(1) @Max(100_000_000_000L) Long amountCents,
        LocalDate grantedOn)
        implements ProgrammeFact {
    @Override
    public ProgrammeCommand.Fact command(ProgrammeId programmeId, By by) {
        return new ProgrammeCommand.GrantFunding(programmeId, by, funder, funderKind, amountCents, grantedOn);
    }
}
