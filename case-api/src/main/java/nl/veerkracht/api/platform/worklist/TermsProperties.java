package nl.veerkracht.api.platform.worklist;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.veerkracht.domain.shared.terms.TermUnit;
import nl.veerkracht.projections.worklist.TermCode;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is configured of terms.
 *
 * @param terms how long each term is, and what it rests on
 * @param designatedHolidays the days that a decree puts on a par with the generally recognised holidays
 */
@ConfigurationProperties("veerkracht")
record TermsProperties(
        @DefaultValue Map<TermCode, ConfiguredTerm> terms,

        @DefaultValue Set<LocalDate> designatedHolidays) {

    /**
     * One term.
     *
     * @param amount how many of the unit
     * @param unit days, weeks, months or years
     * @param legal whether an act sets it
     * @param source what it rests on
     */
    record ConfiguredTerm(int amount, TermUnit unit, boolean legal, String source) {}
}
