package nl.veerkracht.api.platform.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How a page in one language says things: sentences, numbers, days, moments and periods. */
public final class PageText {

    private static final String TRUE_MINUS = "\u2212";
    private static final int MONTHS_OF_A_QUARTER = 3;

    private final Sentences sentences;
    private final Locale language;
    private final ZoneId zone;

    /** @param zone in which moments are told */
    public PageText(Sentences sentences, Locale language, ZoneId zone) {
        this.sentences = sentences;
        this.language = language;
        this.zone = zone;
    }

    /** @return whichever of the two is in the language of the page */
    public String either(String dutch, String english) {
        return language.equals(Sentences.DUTCH) ? dutch : english;
    }

    /** @return the sentence under {@code key} */
    public String say(String key) {
        return say(key, Map.of());
    }

    /** @return the sentence under {@code key}, with its places filled */
    public String say(String key, Map<String, ?> values) {
        return sentences.of(key, language, values);
    }

    /** @return the sentence under {@code key}; empty when nobody wrote one */
    public Optional<String> find(String key, Map<String, ?> values) {
        return sentences.find(key, language).map(found -> say(key, values));
    }

    /** @return {@code number} with all its decimals, also those that are 0: they tell how exact it is */
    public String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(Math.max(number.scale(), 0));
        format.setMaximumFractionDigits(Math.max(number.scale(), 0));
        return format.format(number).replace("-", TRUE_MINUS);
    }

    /** @return {@code day} such as 31 maart 2026 */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", language).format(day);
    }

    /** @return {@code moment} to the minute */
    public String moment(Instant moment) {
        var there = moment.atZone(zone);
        return say(
                "page.moment",
                Map.of(
                        "day",
                        day(there.toLocalDate()),
                        "time",
                        DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(there)));
    }

    /**
     * @param fromDate the first day
     * @param untilDate the day after the last one
     * @return a year or a quarter by its name, whole months by theirs, and any other period by its first and last day
     */
    public String period(LocalDate fromDate, LocalDate untilDate) {
        LocalDate lastDay = untilDate.minusDays(1);
        if (fromDate.getDayOfMonth() != 1 || untilDate.getDayOfMonth() != 1) {
            return fromTo(day(fromDate), day(lastDay));
        }
        YearMonth first = YearMonth.from(fromDate);
        YearMonth last = YearMonth.from(lastDay);
        if (first.equals(last)) {
            return month(first);
        }
        if (first.getMonth() == Month.JANUARY && last.equals(first.plusMonths(11))) {
            return String.valueOf(first.getYear());
        }
        if (first.getMonth().firstMonthOfQuarter() == first.getMonth()
                && last.equals(first.plusMonths(MONTHS_OF_A_QUARTER - 1L))) {
            int quarter = last.getMonthValue() / MONTHS_OF_A_QUARTER;
            return say("page.quarter", Map.of("quarter", quarter, "year", first.getYear()));
        }
        return fromTo(month(first), month(last));
    }

    private String fromTo(String from, String to) {
        return say("page.from-to", Map.of("from", from, "to", to));
    }

    private String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM uuuu", language).format(month);
    }
}
