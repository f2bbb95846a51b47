package nl.veerkracht.domain.organisation.events;

import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.Replaces;

/** Everything that can be recorded about an organisation: the catalogue of its events. */
public sealed interface OrganisationEvent extends DatedEvent
        permits OrganisationRegistered, OrganisationEnded, OrganisationEntryWithdrawn {

    /** @return the organisation whose stream holds this event */
    OrganisationId organisationId();

    @Override
    OrganisationEvent replacing(Replaces replaces);
}
