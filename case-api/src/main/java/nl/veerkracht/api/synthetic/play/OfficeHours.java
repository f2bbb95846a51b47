package nl.veerkracht.api.synthetic.play;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** When people record things: on weekdays, between half past eight and a quarter to six. */
final class OfficeHours {

    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final LocalTime OPENS = LocalTime.of(8, 30);
    private static final LocalTime CLOSES = LocalTime.of(17, 45);
    private static final int SECONDS = CLOSES.toSecondOfDay() - OPENS.toSecondOfDay();

    private OfficeHours() {}

    /** @return a moment on {@code day}, or on the Monday after it */
    static Instant on(LocalDate day, Chance chance) {
        return workday(day)
                .atTime(OPENS)
                .plusSeconds(chance.between(0, SECONDS))
                .atZone(ZONE)
                .toInstant();
    }

    /** @return a moment some minutes after {@code before}, the next morning when it got late */
    static Instant after(Instant before, Chance chance) {
        ZonedDateTime next = before.atZone(ZONE).plusSeconds(chance.between(60, 600));
        if (next.toLocalTime().isBefore(OPENS) && isWorkday(next.toLocalDate())) {
            return next.with(OPENS).plusSeconds(chance.between(0, 3600)).toInstant();
        } else if (next.toLocalTime().isAfter(CLOSES) || !isWorkday(next.toLocalDate())) {
            LocalDate day = workday(next.toLocalDate().plusDays(1));
            return day.atTime(OPENS)
                    .plusSeconds(chance.between(0, 3600))
                    .atZone(ZONE)
                    .toInstant();
        }
        return next.toInstant();
    }

    static LocalDate dayOf(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    private static boolean isWorkday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static LocalDate workday(LocalDate day) {
        LocalDate workday = day;
        while (!isWorkday(workday)) {
            workday = workday.plusDays(1);
        }
        return workday;
    }
}
