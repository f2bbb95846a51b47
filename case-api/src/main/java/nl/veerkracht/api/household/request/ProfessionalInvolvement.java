package nl.veerkracht.api.household.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import nl.veerkracht.domain.household.CareCommand;
import nl.veerkracht.domain.household.HouseholdCommand;
import nl.veerkracht.domain.shared.OrganisationId;

/**
 * What professionals of an organisation really did for the household in a period. Nothing at all is told by two zeros.
 *
 * @param organisationId the organisation, from the register
 * @param fromDate first day of the period
 * @param untilDate the day after its last one
 * @param contacts how many contacts there were
 * @param minutes how many minutes were spent, contacts included
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record ProfessionalInvolvement(
        OrganisationId organisationId,
        LocalDate fromDate,
        LocalDate untilDate,
        @Min(0) @Max(100_000) Integer contacts,
        @Min(0) @Max(1_000_000) Integer minutes)
        implements FactRequest {
    @Override
    public HouseholdCommand.Fact command(FactFrame frame) {
        return new CareCommand.RecordProfessionalInvolvement(
                frame.householdId(), frame.by(), organisationId, fromDate, untilDate, contacts, minutes);
    }
}
