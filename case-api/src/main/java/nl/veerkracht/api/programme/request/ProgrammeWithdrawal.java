package nl.veerkracht.api.programme.request;

import nl.veerkracht.domain.shared.CorrectionReason;

/**
 * The withdrawal of an entry about a programme.
 *
 * @param reason why
 */
public record ProgrammeWithdrawal(CorrectionReason reason) {}
