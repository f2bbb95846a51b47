package nl.veerkracht.api.register.request;

import nl.veerkracht.domain.shared.CorrectionReason;

/**
 * The correction of an entry about an organisation.
 *
 * @param reason why
 * @param fact the fact as it should have been recorded, of the same kind
 */
public record OrganisationCorrection(CorrectionReason reason, OrganisationFact fact) {}
