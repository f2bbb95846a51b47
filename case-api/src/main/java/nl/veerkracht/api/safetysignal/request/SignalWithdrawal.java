package nl.veerkracht.api.safetysignal.request;

import nl.veerkracht.domain.shared.CorrectionReason;

/**
 * The withdrawal of an entry of a signal.
 *
 * @param reason why
 */
public record SignalWithdrawal(CorrectionReason reason) {}
