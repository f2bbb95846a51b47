package nl.veerkracht.api.supportplan.request;

import nl.veerkracht.domain.shared.CorrectionReason;

/**
 * The correction of an entry of a plan.
 *
 * @param reason why
 * @param fact the fact as it should have been recorded; of the same kind, and about the same goal or action
 */
public record PlanCorrection(CorrectionReason reason, PlanFactRequest fact) {}
