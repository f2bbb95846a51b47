package nl.veerkracht.domain.agenda.events;

import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.domain.shared.HouseholdRelated;
import nl.veerkracht.domain.shared.Replaces;

/** Everything that can be recorded in a household's agenda: the catalogue of its events. */
public sealed interface AgendaEvent extends DatedEvent, HouseholdRelated
        permits EarlyReviewAsked, ObligationPostponed, ObligationSettled, AgendaEntryWithdrawn {

    @Override
    AgendaEvent replacing(Replaces replaces);
}
