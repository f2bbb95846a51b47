package nl.veerkracht.api.register.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import nl.veerkracht.domain.coordinator.CoordinatorCommand;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.PersonId;

/**
 * That a coordinator works for an organisation: with its clients the coordinator is not independent.
 *
 * @param organisationId the employer, from the register of organisations
 * @param fromDate the first day of the employment
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record CoordinatorEmployment(OrganisationId organisationId, LocalDate fromDate) implements CoordinatorFact {
    @Override
    public CoordinatorCommand.Fact command(PersonId personId, By by) {
        return new CoordinatorCommand.StartEmployment(personId, by, organisationId, fromDate);
    }
}
