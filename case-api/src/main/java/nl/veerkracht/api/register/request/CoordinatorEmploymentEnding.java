package nl.veerkracht.api.register.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import nl.veerkracht.domain.coordinator.CoordinatorCommand;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.PersonId;

/**
 * That a coordinator no longer works for an organisation.
 *
 * @param organisationId the former employer
 * @param untilDate the day after the last one
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record CoordinatorEmploymentEnding(OrganisationId organisationId, LocalDate untilDate)
        implements CoordinatorFact {
    @Override
    public CoordinatorCommand.Fact command(PersonId personId, By by) {
        return new CoordinatorCommand.EndEmployment(personId, by, organisationId, untilDate);
    }
}
