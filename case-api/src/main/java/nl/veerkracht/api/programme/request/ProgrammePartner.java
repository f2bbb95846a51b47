package nl.veerkracht.api.programme.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.veerkracht.api.platform.web.input.ShortText;
import nl.veerkracht.domain.programme.ProgrammeCommand;
import nl.veerkracht.domain.programme.events.PartnerRole;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.ProgrammeId;

/**
 * An organisation that works with a programme.
 *
 * @param name the name of the organisation; never a person
 * @param role what it does in the programme
 * @param fromDate the first day
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record ProgrammePartner(@ShortText @Size(min = 1) String name, PartnerRole role, LocalDate fromDate)
        implements ProgrammeFact {
    @Override
    public ProgrammeCommand.Fact command(ProgrammeId programmeId, By by) {
        return new ProgrammeCommand.AddPartner(programmeId, by, name, role, fromDate);
    }
}
