package nl.veerkracht.api.programme.request;

import java.time.LocalDate;
import nl.veerkracht.domain.programme.events.RevisionReason;

/**
 * Definitive figures of a period that are published anew.
 *
 * @param fromDate the first day of the period
 * @param untilDate the day after its last one
 * @param reason why
 */
public record FiguresRevision(LocalDate fromDate, LocalDate untilDate, RevisionReason reason) {}
