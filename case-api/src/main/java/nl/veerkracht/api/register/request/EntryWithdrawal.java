package nl.veerkracht.api.register.request;

import nl.veerkracht.domain.shared.CorrectionReason;

/**
 * The withdrawal of an entry of a register.
 *
 * @param reason why
 */
public record EntryWithdrawal(CorrectionReason reason) {}
