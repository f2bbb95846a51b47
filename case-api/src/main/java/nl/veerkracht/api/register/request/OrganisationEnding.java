package nl.veerkracht.api.register.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import nl.veerkracht.domain.organisation.OrganisationCommand;
import nl.veerkracht.domain.organisation.events.OrganisationEndReason;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.OrganisationId;

/**
 * An organisation that is not there any more.
 *
 * @param untilDate the day after the last one
 * @param reason why
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record OrganisationEnding(LocalDate untilDate, OrganisationEndReason reason) implements OrganisationFact {
    @Override
    public OrganisationCommand.Fact command(OrganisationId organisationId, By by) {
        return new OrganisationCommand.EndOrganisation(organisationId, by, untilDate, reason);
    }
}
