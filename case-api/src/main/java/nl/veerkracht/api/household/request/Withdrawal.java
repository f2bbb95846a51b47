package nl.veerkracht.api.household.request;

import nl.veerkracht.domain.household.events.CorrectionReason;

/**
 * The withdrawal of an entry.
 *
 * @param reason why
 */
public record Withdrawal(CorrectionReason reason) {}
