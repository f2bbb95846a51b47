package nl.veerkracht.api.worklist;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.veerkracht.domain.agenda.events.ObligationKind;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.ObligationId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.projections.worklist.Obligation;
import nl.veerkracht.projections.worklist.Obligation.Status;
import nl.veerkracht.projections.worklist.Terms;
import org.jspecify.annotations.Nullable;

/**
 * Something that has to be done by a day.
 *
 * @param obligationId names it, to postpone or settle it
 * @param kind what has to be done
 * @param status what it is on the day of asking
 * @param householdId for whom
 * @param household the names of the parents and partners, else of a member; absent when nobody belongs to it yet, or when all of
 *     them were erased
 * @param lead the lead caseworker (regisseur) who has to see to it; absent when there is none
 * @param personId whom it concerns; absent when nobody in particular
 * @param about the identifier of the plan, action, conference, person or household that it is about
 * @param planId the plan to which it belongs; absent when it belongs to none
 * @param since the day of what it follows from
 * @param dueOn the last day on which it is in time; absent when only the month is known
 * @param dueIn that month; absent when the day is known
 * @param legal whether an act sets the term: postponing then leaves the day as it is
 * @param source what the term rests on; absent when the day was agreed
 * @param postponedTo the day to which it was postponed; absent when it was not
 * @param doneOn the day on which it was done or settled; absent while it was not
 * @param settled whether it was settled by somebody's word
 * @param agendaEntry the entry of the agenda that postponed or settled it, to correct or withdraw it; absent when none did
 */
record WorklistItem(
        ObligationId obligationId,
        ObligationKind kind,
        Status status,
        HouseholdId householdId,
        @Nullable String household,
        @Nullable String lead,
        @Nullable PersonId personId,
        String about,
        @Nullable String planId,
        LocalDate since,
        @Nullable LocalDate dueOn,
        @Nullable YearMonth dueIn,
        boolean legal,
        @Nullable String source,
        @Nullable LocalDate postponedTo,
        @Nullable LocalDate doneOn,
        boolean settled,
        @Nullable Long agendaEntry) {

    static WorklistItem of(
            HouseholdId householdId,
            @Nullable String household,
            @Nullable String lead,
            Obligation obligation,
            Terms terms) {
        return new WorklistItem(
                obligation.id(),
                obligation.key().kind(),
                obligation.status(),
                householdId,
                household,
                lead,
                obligation.personId(),
                obligation.key().about(),
                obligation.plan(),
                obligation.since(),
                obligation.dueOn(),
                obligation.dueOn() == null ? obligation.dueIn() : null,
                obligation.legal(),
                obligation.term() == null ? null : terms.of(obligation.term()).source(),
                obligation.postponedTo(),
                obligation.doneOn(),
                obligation.settled(),
                obligation.agendaEntry());
    }
}
