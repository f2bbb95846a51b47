package nl.veerkracht.domain.shared.facts;

import static nl.veerkracht.domain.shared.facts.FactRefusal.DATE_IN_FUTURE;
import static nl.veerkracht.domain.shared.facts.FactRefusal.DATE_TOO_FAR_AHEAD;
import static nl.veerkracht.domain.shared.facts.FactRefusal.DATE_TOO_LONG_AGO;

import java.time.LocalDate;
import java.util.Map;
import nl.veerkracht.domain.shared.Refusal;

/** Which dates a fact can have on the day on which it is recorded. */
public final class DateRules {

    /** The first day of which anything can be recorded: older is a slip of the keyboard. */
    public static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    /** How far ahead something can be agreed; further is a slip of the keyboard. */
    public static final int MONTHS_AHEAD = 12;

    private DateRules() {}

    /** @throws Refusal when nothing that happened can be recorded of that day */
    public static void happened(LocalDate on, LocalDate today) {
        sensible(on, today);
        if (on.isAfter(today)) {
            throw new Refusal(DATE_IN_FUTURE, Map.of("date", on, "today", today));
        }
    }

    /** @throws Refusal when nothing that was agreed can be recorded for that day */
    public static void agreed(LocalDate on, LocalDate today) {
        sensible(on, today);
        LocalDate latest = today.plusMonths(MONTHS_AHEAD);
        if (on.isAfter(latest)) {
            throw new Refusal(DATE_TOO_FAR_AHEAD, Map.of("date", on, "latest", latest));
        }
    }

    private static void sensible(LocalDate on, LocalDate today) {
        if (on.isBefore(EARLIEST)) {
            throw new Refusal(DATE_TOO_LONG_AGO, Map.of("date", on, "earliest", EARLIEST));
        }
    }
}
