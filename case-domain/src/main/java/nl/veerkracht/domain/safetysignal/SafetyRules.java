package nl.veerkracht.domain.safetysignal;

import static nl.veerkracht.domain.safetysignal.SafetyRefusal.CLOSING_NEEDS_DECISION;
import static nl.veerkracht.domain.safetysignal.SafetyRefusal.DECISION_NEEDS_WEIGHING;
import static nl.veerkracht.domain.safetysignal.SafetyRefusal.REPORT_REQUIRED;
import static nl.veerkracht.domain.safetysignal.SafetyRefusal.SIGNAL_ABOUT_UNKNOWN_PERSON;
import static nl.veerkracht.domain.safetysignal.SafetyRefusal.SIGNAL_CLOSED;
import static nl.veerkracht.domain.safetysignal.SafetyRefusal.SIGNAL_WITHDRAWN;
import static nl.veerkracht.domain.safetysignal.SafetyRefusal.WEIGHING_NEEDS_CONSULTATION;
import static nl.veerkracht.domain.safetysignal.SafetyRefusal.WEIGHING_NEEDS_CONVERSATION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.veerkracht.domain.safetysignal.events.ConsultationHeld;
import nl.veerkracht.domain.safetysignal.events.ConversationHeld;
import nl.veerkracht.domain.safetysignal.events.ConversationSkipped;
import nl.veerkracht.domain.safetysignal.events.HelpOrganised;
import nl.veerkracht.domain.safetysignal.events.SafetyEvent;
import nl.veerkracht.domain.safetysignal.events.SignalClosed;
import nl.veerkracht.domain.safetysignal.events.SignalRecorded;
import nl.veerkracht.domain.safetysignal.events.SignalReported;
import nl.veerkracht.domain.safetysignal.events.SignalWeighed;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.Refusal;
import nl.veerkracht.domain.shared.facts.Entries;
import nl.veerkracht.domain.shared.facts.Entries.Entry;
import nl.veerkracht.domain.shared.facts.Violation;

/**
 * The steps of the meldcode: 1 to 3 in any order, 4 after 2 and 3, 5 after 4. A step that another one rests on was taken on the
 * same day or before.
 */
final class SafetyRules {

    private SafetyRules() {}

    static List<Violation> violations(Entries<SafetyEvent> entries) {
        List<Violation> violations = new ArrayList<>();
        if (entries.of(SignalRecorded.class).findAny().isEmpty()) {
            entries.all().forEach(entry -> violations.add(new Violation(SIGNAL_WITHDRAWN, entry.number())));
        }
        closed(entries, violations);
        weighings(entries, violations);
        decisions(entries, violations);
        closings(entries, violations);
        return violations;
    }

    /** Closing concerns what is recorded after it, whatever its date; a correction keeps its place. */
    private static void closed(Entries<SafetyEvent> entries, List<Violation> violations) {
        entries.of(SignalClosed.class).mapToLong(Entry::origin).min().ifPresent(closed -> entries.all()
                .filter(entry -> entry.origin() > closed)
                .forEach(entry -> violations.add(new Violation(SIGNAL_CLOSED, entry.number()))));
    }

    private static void weighings(Entries<SafetyEvent> entries, List<Violation> violations) {
        entries.of(SignalWeighed.class).forEach(weighed -> {
            if (until(entries, weighed.on(), ConsultationHeld.class).isEmpty()) {
                violations.add(new Violation(WEIGHING_NEEDS_CONSULTATION, weighed.number()));
            }
            if (until(entries, weighed.on(), ConversationHeld.class, ConversationSkipped.class)
                    .isEmpty()) {
                violations.add(new Violation(WEIGHING_NEEDS_CONVERSATION, weighed.number()));
            }
        });
    }

    private static void decisions(Entries<SafetyEvent> entries, List<Violation> violations) {
        for (Entry<? extends SafetyEvent> decision : entries.dated(SignalReported.class, HelpOrganised.class)) {
            if (until(entries, decision.on(), SignalWeighed.class).isEmpty()) {
                violations.add(new Violation(DECISION_NEEDS_WEIGHING, decision.number()));
            } else if (decision.event() instanceof HelpOrganised help
                    && help.deviation() == null
                    && isDangerous(entries, decision.on())
                    && until(entries, decision.on(), SignalReported.class).isEmpty()) {
                violations.add(new Violation(REPORT_REQUIRED, decision.number()));
            }
        }
    }

    private static void closings(Entries<SafetyEvent> entries, List<Violation> violations) {
        entries.of(SignalClosed.class).forEach(closed -> {
            List<Entry<? extends SafetyEvent>> decisions =
                    until(entries, closed.on(), SignalReported.class, HelpOrganised.class);
            if (decisions.isEmpty()) {
                violations.add(new Violation(CLOSING_NEEDS_DECISION, closed.number()));
            } else if (isDangerous(entries, closed.on())
                    && decisions.stream().noneMatch(decision -> answersDanger(decision.event()))) {
                violations.add(new Violation(REPORT_REQUIRED, closed.number()));
            }
        });
    }

    private static boolean answersDanger(SafetyEvent decision) {
        return decision instanceof SignalReported || decision instanceof HelpOrganised help && help.deviation() != null;
    }

    /** @return whether the last weighing until that day found acute or structural danger */
    private static boolean isDangerous(Entries<SafetyEvent> entries, LocalDate day) {
        return until(entries, day, SignalWeighed.class).stream()
                .map(Entry::event)
                .map(SignalWeighed.class::cast)
                .reduce((earlier, later) -> later)
                .filter(weighed -> weighed.acute() || weighed.structural())
                .isPresent();
    }

    /** @return the standing entries of these kinds on that day or before, in the order of their dates */
    private static List<Entry<? extends SafetyEvent>> until(
            Entries<SafetyEvent> entries, LocalDate day, Class<?>... kinds) {
        return entries.dated(kinds).stream()
                .filter(entry -> !entry.on().isAfter(day))
                .toList();
    }

    /** @throws Refusal when {@code event} names somebody who does not stand in the household's file */
    static void persons(SafetyEvent event, HouseholdId householdId, SafetySurroundings surroundings) {
        Set<PersonId> named = new TreeSet<>();
        if (event instanceof SignalRecorded recorded) {
            named.addAll(recorded.persons());
            named.addAll(recorded.text().subjects());
        } else if (event instanceof HelpOrganised help) {
            named.addAll(help.text().subjects());
            if (help.motivation() != null) {
                named.addAll(help.motivation().subjects());
            }
        }
        if (!named.isEmpty()
                && !surroundings.households().facts(householdId).persons().containsAll(named)) {
            throw new Refusal(SIGNAL_ABOUT_UNKNOWN_PERSON);
        }
    }
}
