package nl.veerkracht.api.safetysignal.request;

import nl.veerkracht.domain.shared.CorrectionReason;

/**
 * The correction of an entry of a signal.
 *
 * @param reason why
 * @param fact the fact as it should have been recorded, of the same kind
 */
public record SignalCorrection(CorrectionReason reason, SafetyFact fact) {}
