package nl.veerkracht.projections.worklist;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import nl.veerkracht.domain.shared.terms.Holidays;
import nl.veerkracht.domain.shared.terms.Term;

/**
 * The terms as they are configured. They are an argument of the picture and not part of the fold: who changes one needs no
 * rebuild.
 *
 * @param terms how long each is
 * @param holidays the days on which no legal term ends
 */
public record Terms(Map<TermCode, Term> terms, Holidays holidays) {

    public Terms {
        Objects.requireNonNull(holidays, "holidays");
        Map<TermCode, Term> complete = new EnumMap<>(terms);
        for (TermCode code : TermCode.values()) {
            if (!complete.containsKey(code)) {
                throw new IllegalArgumentException("it is not said how long " + code + " is");
            }
        }
        terms = complete;
    }

    /** @return how long the term is, and what it rests on */
    public Term of(TermCode code) {
        return Objects.requireNonNull(terms.get(code));
    }

    /** @return the last day of the term when it runs from this day */
    public LocalDate end(TermCode code, LocalDate from) {
        return of(code).endsOn(from, holidays);
    }
}
