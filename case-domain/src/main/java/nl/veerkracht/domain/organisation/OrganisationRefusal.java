package nl.veerkracht.domain.organisation;

import nl.veerkracht.domain.shared.RefusalCode;

/** Why a command to an organisation can be refused. */
public enum OrganisationRefusal implements RefusalCode {
    /** the register of the municipality has an organisation of this name and type */
    ORGANISATION_ALREADY_REGISTERED,
    /** the organisation has an end already */
    ORGANISATION_ALREADY_ENDED,
    /** the last day lies before the first one */
    ORGANISATION_ENDED_BEFORE_START,
    /** everything about an organisation stands on its registration */
    ORGANISATION_CANNOT_BE_WITHDRAWN
}
