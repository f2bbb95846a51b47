package nl.veerkracht.domain.shared.terms;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** The generally recognised holidays (algemeen erkende feestdagen), and the days that are put on a par with them. */
@FunctionalInterface
public interface Holidays {

    /** @return whether art. 3 of the Algemene termijnenwet, or a decree that rests on it, names the day; a Sunday is not named */
    boolean isHoliday(LocalDate day);

    /** @return whether the day is neither a Saturday, nor a Sunday, nor such a holiday */
    default boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(day);
    }
}
