package nl.veerkracht.api.register.request;

import nl.veerkracht.domain.shared.CorrectionReason;

/**
 * The correction of an entry about a coordinator.
 *
 * @param reason why
 * @param fact the fact as it should have been recorded, of the same kind, and about the same employer
 */
public record CoordinatorCorrection(CorrectionReason reason, CoordinatorFact fact) {}
