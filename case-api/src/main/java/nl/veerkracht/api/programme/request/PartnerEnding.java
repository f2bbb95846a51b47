package nl.veerkracht.api.programme.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.veerkracht.api.platform.web.input.ShortText;
import nl.veerkracht.domain.programme.ProgrammeCommand;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.ProgrammeId;

/**
 * An organisation that works with a programme no longer.
 *
 * @param name the name by which it joined
 * @param untilDate the day after the last one
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record PartnerEnding(@ShortText @Size(min = 1) String name, LocalDate untilDate) implements ProgrammeFact {
    @Override
    public ProgrammeCommand.Fact command(ProgrammeId programmeId, By by) {
        return new ProgrammeCommand.EndPartnership(programmeId, by, name, untilDate);
    }
}
