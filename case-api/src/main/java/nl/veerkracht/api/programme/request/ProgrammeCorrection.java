package nl.veerkracht.api.programme.request;

import nl.veerkracht.domain.shared.CorrectionReason;

/**
 * The correction of an entry about a programme.
 *
 * @param reason why
 * @param fact the fact as it should have been recorded, of the same kind
 */
public record ProgrammeCorrection(CorrectionReason reason, ProgrammeFact fact) {}
