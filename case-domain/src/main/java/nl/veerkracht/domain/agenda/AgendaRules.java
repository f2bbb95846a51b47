package nl.veerkracht.domain.agenda;

import nl.veerkracht.domain.agenda.events.AgendaEvent;
import nl.veerkracht.domain.agenda.events.EarlyReviewAsked;
import nl.veerkracht.domain.agenda.events.ObligationPostponed;
import nl.veerkracht.domain.agenda.events.ObligationSettled;

/** What an entry of the agenda is about: a correction that is about something else is another fact. */
final class AgendaRules {

    private AgendaRules() {}

    /** What a review was asked for. */
    private record ReviewOfIncrease(long increase) {}

    static Object subject(AgendaEvent event) {
        if (event instanceof ObligationPostponed postponed) {
            return postponed.obligationId();
        } else if (event instanceof ObligationSettled settled) {
            return settled.obligationId();
        }
        return event instanceof EarlyReviewAsked ask ? new ReviewOfIncrease(ask.increase()) : event.householdId();
    }
}
