package nl.veerkracht.domain.supportplan;

import static nl.veerkracht.domain.supportplan.PlanRefusal.FAMILY_GROUP_PLAN_NOT_OFFERED;
import static nl.veerkracht.domain.supportplan.PlanRefusal.GOAL_UNKNOWN;
import static nl.veerkracht.domain.supportplan.PlanRefusal.PLAN_CLOSED;
import static nl.veerkracht.domain.supportplan.PlanRefusal.SCORE_OUTSIDE_SCALE;

import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.domain.shared.GoalId;
import nl.veerkracht.domain.shared.facts.Entries;
import nl.veerkracht.domain.shared.facts.Entries.Entry;
import nl.veerkracht.domain.shared.facts.Violation;
import nl.veerkracht.domain.supportplan.events.FamilyGroupPlanDeclined;
import nl.veerkracht.domain.supportplan.events.FamilyGroupPlanOffered;
import nl.veerkracht.domain.supportplan.events.GoalChanged;
import nl.veerkracht.domain.supportplan.events.GoalScored;
import nl.veerkracht.domain.supportplan.events.GoalSet;
import nl.veerkracht.domain.supportplan.events.PlanEvent;
import nl.veerkracht.domain.supportplan.events.ScoreScale;
import nl.veerkracht.domain.supportplan.events.SupportPlanClosed;
import nl.veerkracht.domain.supportplan.events.SupportPlanStarted;

/** The plan as a whole, its offer to the family, and its goals. */
final class PlanRules {

    private PlanRules() {}

    static List<Violation> violations(Entries<PlanEvent> entries) {
        List<Violation> violations = new ArrayList<>();
        closed(entries, violations);
        declined(entries, violations);
        goals(entries, violations);
        return violations;
    }

    /** Closing concerns what is recorded after it, whatever its date; a correction keeps its place. */
    private static void closed(Entries<PlanEvent> entries, List<Violation> violations) {
        entries.of(SupportPlanClosed.class).mapToLong(Entry::origin).min().ifPresent(closed -> entries.all()
                .filter(entry -> entry.origin() > closed)
                .forEach(entry -> violations.add(new Violation(PLAN_CLOSED, entry.number()))));
    }

    private static void declined(Entries<PlanEvent> entries, List<Violation> violations) {
        entries.of(FamilyGroupPlanDeclined.class)
                .filter(declined -> entries.of(FamilyGroupPlanOffered.class)
                        .noneMatch(offered -> Entries.BY_DATE.compare(offered, declined) < 0))
                .forEach(declined -> violations.add(new Violation(FAMILY_GROUP_PLAN_NOT_OFFERED, declined.number())));
    }

    private static void goals(Entries<PlanEvent> entries, List<Violation> violations) {
        entries.of(GoalChanged.class)
                .filter(changed -> !isSet(entries, changed.event().goalId(), changed))
                .forEach(changed -> violations.add(new Violation(GOAL_UNKNOWN, changed.number())));
        entries.of(GoalScored.class).forEach(scored -> {
            if (!isSet(entries, scored.event().goalId(), scored)) {
                violations.add(new Violation(GOAL_UNKNOWN, scored.number()));
            } else if (!fits(scored.event().score(), scale(entries))) {
                violations.add(new Violation(SCORE_OUTSIDE_SCALE, scored.number()));
            }
        });
    }

    /** @return whether the goal was set before {@code entry}, or on the same day */
    static boolean isSet(Entries<PlanEvent> entries, GoalId goalId, Entry<?> entry) {
        return entries.of(GoalSet.class)
                .anyMatch(
                        set -> set.event().goalId().equals(goalId) && !set.on().isAfter(entry.on()));
    }

    private static ScoreScale scale(Entries<PlanEvent> entries) {
        return entries.of(SupportPlanStarted.class)
                .findFirst()
                .map(started -> started.event().scoreScale())
                .orElseThrow();
    }

    private static boolean fits(int score, ScoreScale scale) {
        return switch (scale) {
            case ZERO_TO_TEN -> score >= 0 && score <= 10;
            case GOAL_ATTAINMENT -> score >= -2 && score <= 2;
        };
    }
}
