package nl.veerkracht.api.household.request;

import nl.veerkracht.domain.shared.CorrectionReason;

/**
 * The correction of an entry.
 *
 * @param reason why
 * @param fact the fact as it should have been recorded; of the same kind, and about the same person or programme
 */
public record Correction(CorrectionReason reason, FactRequest fact) {}
