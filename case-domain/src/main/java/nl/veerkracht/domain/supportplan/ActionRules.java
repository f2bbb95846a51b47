package nl.veerkracht.domain.supportplan;

import static nl.veerkracht.domain.supportplan.PlanRefusal.ACTION_SETTLED;
import static nl.veerkracht.domain.supportplan.PlanRefusal.ACTION_UNKNOWN;
import static nl.veerkracht.domain.supportplan.PlanRefusal.GOAL_UNKNOWN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.veerkracht.domain.shared.facts.Entries;
import nl.veerkracht.domain.shared.facts.Entries.Entry;
import nl.veerkracht.domain.shared.facts.Violation;
import nl.veerkracht.domain.supportplan.events.ActionAgreed;
import nl.veerkracht.domain.supportplan.events.ActionCompleted;
import nl.veerkracht.domain.supportplan.events.ActionDropped;
import nl.veerkracht.domain.supportplan.events.ActionHandedOn;
import nl.veerkracht.domain.supportplan.events.PlanEvent;

/** Who does what for which goal, and what becomes of it. */
final class ActionRules {

    private ActionRules() {}

    static List<Violation> violations(Entries<PlanEvent> entries) {
        List<Violation> violations = new ArrayList<>();
        entries.of(ActionAgreed.class)
                .filter(agreed -> !PlanRules.isSet(entries, agreed.event().goalId(), agreed))
                .forEach(agreed -> violations.add(new Violation(GOAL_UNKNOWN, agreed.number())));
        Set<Object> settled = new HashSet<>();
        for (Entry<? extends PlanEvent> settlement : settlements(entries)) {
            Object action = PlanSubjects.subject(settlement.event());
            boolean agreed = entries.of(ActionAgreed.class)
                    .anyMatch(entry -> entry.event().actionId().equals(action)
                            && !entry.on().isAfter(settlement.on()));
            if (!agreed) {
                violations.add(new Violation(ACTION_UNKNOWN, settlement.number()));
            } else if (!settled.add(action)) {
                violations.add(new Violation(ACTION_SETTLED, settlement.number()));
            }
        }
        return violations;
    }

    /** @return the actions that were agreed by {@code day} and not yet done, dropped or handed on */
    static List<ActionAgreed> openOn(Entries<PlanEvent> entries, LocalDate day) {
        List<Object> settled = settlements(entries).stream()
                .filter(entry -> !entry.on().isAfter(day))
                .map(entry -> PlanSubjects.subject(entry.event()))
                .toList();
        return entries.of(ActionAgreed.class)
                .filter(agreed -> !agreed.on().isAfter(day))
                .map(Entry::event)
                .filter(action -> !settled.contains(action.actionId()))
                .toList();
    }

    /** @return whether every action was done, dropped or handed on */
    static boolean allSettled(Entries<PlanEvent> entries) {
        List<Object> settled = settlements(entries).stream()
                .map(entry -> PlanSubjects.subject(entry.event()))
                .toList();
        return entries.of(ActionAgreed.class)
                .allMatch(agreed -> settled.contains(agreed.event().actionId()));
    }

    /** In the order in which they were first recorded: the one that came first is the one that counts. */
    private static List<Entry<? extends PlanEvent>> settlements(Entries<PlanEvent> entries) {
        return entries.dated(ActionCompleted.class, ActionDropped.class, ActionHandedOn.class).stream()
                .sorted(Entries.BY_ORIGIN)
                .toList();
    }
}
