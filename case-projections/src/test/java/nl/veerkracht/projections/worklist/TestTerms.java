package nl.veerkracht.projections.worklist;

import java.util.EnumMap;
import java.util.Map;
import nl.veerkracht.domain.shared.terms.Term;
import nl.veerkracht.domain.shared.terms.TermUnit;
import nl.veerkracht.domain.shared.terms.TestHolidays;

/** The terms as the application has them when nothing else is configured, and the holidays of 2026. */
public final class TestTerms {

    public static final Terms TERMS = new Terms(all(), TestHolidays.OF_2026);

    private TestTerms() {}

    private static Map<TermCode, Term> all() {
        Map<TermCode, Term> terms = new EnumMap<>(TermCode.class);
        terms.put(TermCode.PERSONAL_PLAN, new Term(7, TermUnit.DAYS, true, "act"));
        terms.put(TermCode.INVESTIGATION, new Term(6, TermUnit.WEEKS, true, "act"));
        terms.put(TermCode.PLAN_AFTER_DECLINE, new Term(6, TermUnit.WEEKS, true, "act"));
        terms.put(TermCode.FOLLOW_UP_CALL, new Term(4, TermUnit.WEEKS, false, "custom"));
        terms.put(TermCode.EARLY_REVIEW, new Term(2, TermUnit.WEEKS, false, "custom"));
        terms.put(TermCode.CHILD_CONSENTS_TOO, new Term(12, TermUnit.YEARS, true, "act"));
        terms.put(TermCode.CHILD_CONSENTS_ALONE, new Term(16, TermUnit.YEARS, true, "act"));
        terms.put(TermCode.COMES_OF_AGE, new Term(18, TermUnit.YEARS, true, "act"));
        terms.put(TermCode.DUE_SOON, new Term(2, TermUnit.WEEKS, false, "custom"));
        terms.put(TermCode.LOOK_AHEAD, new Term(3, TermUnit.MONTHS, false, "custom"));
        terms.put(TermCode.POSTPONED_AT_MOST, new Term(3, TermUnit.MONTHS, false, "custom"));
        return terms;
    }
}
