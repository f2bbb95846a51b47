package nl.veerkracht.api.programme.request;

import java.time.LocalDate;

/**
 * A period over which a programme reports, of whole calendar months.
 *
 * @param fromDate the first day, the first of a month
 * @param untilDate the day after the last one, the first of a month
 */
public record ReportedPeriod(LocalDate fromDate, LocalDate untilDate) {}
