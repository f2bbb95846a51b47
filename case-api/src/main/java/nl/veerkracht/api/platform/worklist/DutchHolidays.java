package nl.veerkracht.api.platform.worklist;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.veerkracht.domain.shared.terms.Holidays;

/**
 * The days that art. 3 of the Algemene termijnenwet names, reckoned by a library for each year that is asked for, and those that a
 * decree puts on a par with them (third paragraph), which are configured. The library also knows Easter Sunday and Whit Sunday; the
 * act names neither, since a Sunday needs no name.
 */
final class DutchHolidays implements Holidays {

    /** As the library calls them. The birthday of a queen was celebrated until 2013. */
    private static final Set<String> NAMED = Set.of(
            "NEW_YEAR",
            "christian.GOOD_FRIDAY",
            "christian.EASTER_MONDAY",
            "KINGS_DAY",
            "QUEENS_BIRTHDAY",
            "LIBERATION",
            "christian.ASCENSION_DAY",
            "christian.PENTECOST_MONDAY",
            "FIRST_CHRISTMAS_DAY",
            "SECOND_CHRISTMAS_DAY");

    /** A date outside these is a slip of the keyboard; no calendar is made for it. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2200;

    private final Set<LocalDate> designated;
    private final Map<Integer, Set<LocalDate>> years = new ConcurrentHashMap<>();

    /** @param designated the days that a decree puts on a par with the holidays */
    DutchHolidays(Set<LocalDate> designated) {
        this.designated = Set.copyOf(designated);
    }

    @Override
    public boolean isHoliday(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            return false;
        }
        return designated.contains(day)
                || years.computeIfAbsent(day.getYear(), DutchHolidays::ofYear).contains(day);
    }

    private static Set<LocalDate> ofYear(int year) {
        return HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS))
                .getHolidays(Year.of(year))
                .stream()
                .filter(holiday -> NAMED.contains(holiday.getPropertiesKey()))
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }
}
