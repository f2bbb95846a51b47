package nl.veerkracht.api.programme.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import nl.veerkracht.api.platform.web.input.ShortText;
import nl.veerkracht.domain.programme.ProgrammeCommand;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.ProgrammeId;

/**
 * A programme of the user's municipality.
 *
 * @param code a short code, unique among programmes: capitals, digits and hyphens
 * @param name the Dutch name, as residents know it
 * @param fromDate the first day on which households can take part
 * @param untilDate the day after the last one
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record ProgrammeStart(
        @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,39}", message = "PROGRAMME_CODE_MALFORMED")
        String code,

        @ShortText String name,
        LocalDate fromDate,
        LocalDate untilDate)
        implements ProgrammeFact {
    @Override
    public ProgrammeCommand.Fact command(ProgrammeId programmeId, By by) {
        return new ProgrammeCommand.StartProgramme(programmeId, by, code, name, fromDate, untilDate);
    }
}
