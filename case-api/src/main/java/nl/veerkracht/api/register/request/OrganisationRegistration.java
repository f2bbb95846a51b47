package nl.veerkracht.api.register.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import nl.veerkracht.api.platform.web.input.ShortText;
import nl.veerkracht.domain.organisation.OrganisationCommand;
import nl.veerkracht.domain.organisation.events.OrganisationType;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.OrganisationId;

/**
 * An organisation with which the municipality works.
 *
 * @param name the name by which it is known
 * @param type what kind of organisation it is
 * @param fromDate the first day on which the municipality works with it
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record OrganisationRegistration(@ShortText String name, OrganisationType type, LocalDate fromDate)
        implements OrganisationFact {
    @Override
    public OrganisationCommand.Fact command(OrganisationId organisationId, By by) {
        return new OrganisationCommand.RegisterOrganisation(organisationId, by, name, type, fromDate);
    }
}
