package nl.veerkracht.domain.programme;

import static nl.veerkracht.domain.programme.ProgrammeRefusal.BUDGET_MISSING;
import static nl.veerkracht.domain.programme.ProgrammeRefusal.FUNDING_EXCEEDS_BUDGET;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.domain.programme.events.BudgetSet;
import nl.veerkracht.domain.programme.events.FundingGranted;
import nl.veerkracht.domain.programme.events.ProgrammeEvent;
import nl.veerkracht.domain.shared.facts.Entries;
import nl.veerkracht.domain.shared.facts.Entries.Entry;
import nl.veerkracht.domain.shared.facts.Violation;

/**
 * What was granted is a part of the budget: on no day is more granted than the budget of that day. What is granted before there is
 * a budget counts from the first one on.
 */
final class BudgetRules {

    private BudgetRules() {}

    static List<Violation> violations(Entries<ProgrammeEvent> entries) {
        List<Entry<BudgetSet>> budgets =
                entries.of(BudgetSet.class).sorted(Entries.BY_DATE).toList();
        List<Entry<FundingGranted>> fundings =
                entries.of(FundingGranted.class).sorted(Entries.BY_DATE).toList();
        List<Violation> violations = new ArrayList<>();
        if (budgets.isEmpty()) {
            fundings.forEach(funding -> violations.add(new Violation(BUDGET_MISSING, funding.number())));
        }
        for (int place = 0; place < budgets.size(); place++) {
            LocalDate until =
                    place + 1 < budgets.size() ? budgets.get(place + 1).on() : LocalDate.MAX;
            exceeding(budgets.get(place).event().totalCents(), fundings, until, violations);
        }
        return violations;
    }

    private static void exceeding(
            long budgetCents, List<Entry<FundingGranted>> fundings, LocalDate until, List<Violation> violations) {
        long leftCents = budgetCents;
        for (Entry<FundingGranted> funding : fundings) {
            if (!funding.on().isBefore(until)) {
                return;
            }
            leftCents -= funding.event().amountCents();
            if (leftCents < 0) {
                violations.add(new Violation(FUNDING_EXCEEDS_BUDGET, funding.number()));
            }
        }
    }
}
