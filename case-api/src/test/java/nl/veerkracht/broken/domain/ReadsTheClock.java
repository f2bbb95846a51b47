package nl.veerkracht.broken.domain;

import java.time.LocalDate;
import java.time.ZoneOffset;
import nl.veerkracht.broken.Breaks;

/** Breaks the rule that time comes from outside: it answers otherwise tomorrow. */
@Breaks("time_and_chance_come_from_outside")
final class ReadsTheClock {

    LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
