package nl.veerkracht.api.supportplan.request;

import nl.veerkracht.domain.shared.CorrectionReason;

/**
 * The withdrawal of an entry of a plan.
 *
 * @param reason why
 */
public record PlanWithdrawal(CorrectionReason reason) {}
