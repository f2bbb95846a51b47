package nl.veerkracht.domain.agenda;

import static nl.veerkracht.domain.agenda.AgendaRefusal.OBLIGATION_DONE;
import static nl.veerkracht.domain.agenda.AgendaRefusal.OBLIGATION_UNKNOWN;
import static nl.veerkracht.domain.agenda.AgendaRefusal.OBLIGATION_WAITS_FOR_FACT;
import static nl.veerkracht.domain.agenda.AgendaRefusal.POSTPONEMENT_NOT_LATER;
import static nl.veerkracht.domain.agenda.AgendaRefusal.POSTPONEMENT_TOO_FAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.veerkracht.domain.agenda.AgendaSurroundings.ObligationFacts;
import nl.veerkracht.domain.agenda.events.AgendaEvent;
import nl.veerkracht.domain.agenda.events.ObligationKind;
import nl.veerkracht.domain.agenda.events.ObligationPostponed;
import nl.veerkracht.domain.agenda.events.ObligationSettled;
import nl.veerkracht.domain.shared.ObligationId;
import nl.veerkracht.domain.shared.Refusal;
import nl.veerkracht.domain.shared.facts.Entries;
import nl.veerkracht.domain.shared.facts.Entries.Entry;
import nl.veerkracht.domain.shared.facts.Violation;
import org.jspecify.annotations.Nullable;

/** What can be postponed, and what can be settled, of all that has to be done. */
final class ObligationRules {

    private ObligationRules() {}

    /** @throws Refusal when there is nothing of that name to be done, or it is done */
    static ObligationFacts open(Optional<ObligationFacts> found) {
        ObligationFacts obligation = found.orElseThrow(() -> new Refusal(OBLIGATION_UNKNOWN));
        if (obligation.done()) {
            throw new Refusal(OBLIGATION_DONE);
        }
        return obligation;
    }

    /** Postponing again counts from the day on which it was due at first: so it can also be brought forward a little. */
    static void guardPostponement(ObligationFacts obligation, LocalDate postponedTo, LocalDate postponedOn) {
        if (!postponedTo.isAfter(obligation.dueOn()) || !postponedTo.isAfter(postponedOn)) {
            throw new Refusal(POSTPONEMENT_NOT_LATER, Map.of("date", postponedTo, "dueOn", obligation.dueOn()));
        }
        if (postponedTo.isAfter(obligation.latest())) {
            throw new Refusal(POSTPONEMENT_TOO_FAR, Map.of("date", postponedTo, "latest", obligation.latest()));
        }
    }

    static void guardSettlement(ObligationFacts obligation) {
        if (!canBeSettled(obligation.kind())) {
            throw new Refusal(OBLIGATION_WAITS_FOR_FACT);
        }
    }

    /** What a family can leave undone, or what no fact of its own answers. */
    private static boolean canBeSettled(ObligationKind kind) {
        return switch (kind) {
            case PERSONAL_PLAN,
                    EARLY_REVIEW,
                    CONSENT_ENDS,
                    CONSENT_OF_CHILD_TOO,
                    CONSENT_OF_CHILD_ALONE,
                    CONSENT_OF_ADULT -> true;
            case INVESTIGATION, PLAN_AFTER_DECLINE, PLAN_REVIEW, FOLLOW_UP_CALL, ACTION, MEASUREMENT -> false;
        };
    }

    /** What was settled is settled once, and not postponed afterwards; a correction keeps its place. */
    static List<Violation> violations(Entries<AgendaEvent> entries) {
        return entries.all()
                .filter(entry -> entries.of(ObligationSettled.class)
                        .anyMatch(settled -> settled.event().obligationId().equals(obligation(entry))
                                && settled.origin() < entry.origin()))
                .map(entry -> new Violation(OBLIGATION_DONE, entry.number()))
                .toList();
    }

    private static @Nullable ObligationId obligation(Entry<? extends AgendaEvent> entry) {
        if (entry.event() instanceof ObligationPostponed postponed) {
            return postponed.obligationId();
        }
        return entry.event() instanceof ObligationSettled settled ? settled.obligationId() : null;
    }
}
