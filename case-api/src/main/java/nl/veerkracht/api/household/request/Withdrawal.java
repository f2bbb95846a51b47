package nl.veerkracht.api.household.request;

import nl.veerkracht.domain.shared.CorrectionReason;

/**
 * The withdrawal of an entry.
 *
 * @param reason why
 */
public record Withdrawal(CorrectionReason reason) {}
