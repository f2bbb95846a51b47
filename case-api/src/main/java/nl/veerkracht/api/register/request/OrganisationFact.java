package nl.veerkracht.api.register.request;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import nl.veerkracht.domain.organisation.OrganisationCommand;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.OrganisationId;

/**
 * A fact about an organisation: to record it, or, with its {@code kind}, as the correction of an earlier one. The kind is the
 * event's name in the catalogue without {@code organisation.}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = OrganisationRegistration.class, name = "registered"),
    @JsonSubTypes.Type(value = OrganisationEnding.class, name = "ended")
})
public sealed interface OrganisationFact permits OrganisationRegistration, OrganisationEnding {

    /** @return the command that records this fact */
    OrganisationCommand.Fact command(OrganisationId organisationId, By by);
}
