package nl.veerkracht.domain.agenda;

import java.time.LocalDate;
import nl.veerkracht.domain.agenda.AgendaSurroundings.CareChanges;
import nl.veerkracht.domain.agenda.AgendaSurroundings.ObligationFacts;
import nl.veerkracht.domain.agenda.EarlyReviewRules.Cause;
import nl.veerkracht.domain.agenda.events.*;
import nl.veerkracht.domain.agenda.events.ObligationPostponed;
import nl.veerkracht.domain.agenda.events.ObligationSettled;
import nl.veerkracht.domain.agenda.events.PostponementReason;
import nl.veerkracht.domain.agenda.events.SettlementReason;
import nl.veerkracht.domain.shared.AgendaId;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.FileCommand;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.ObligationId;
import nl.veerkracht.domain.shared.Refusal;
import nl.veerkracht.domain.shared.facts.DateRules;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * What can be asked of a household's agenda. Every command can be refused with {@code STALE_VERSION} and the date codes; its
 * Javadoc names the others.
 */
public sealed interface AgendaCommand extends FileCommand {

    /** @return the agenda of {@link #householdId} */
    AgendaId agendaId();

    /** A command that records one fact, and can therefore also correct one. */
    sealed interface Fact extends AgendaCommand {
        /** @return the fact to record */
        AgendaEvent event(AgendaSurroundings surroundings);
    }

    /**
     * Asks the lead caseworker for an early review, because care was increased soon after a reduction. What was asked once for
     * an increase is not asked again, also when the ask was withdrawn. Emits: {@link EarlyReviewAsked}. Refuses with:
     * NO_CAUSE_FOR_EARLY_REVIEW, EARLY_REVIEW_ALREADY_ASKED.
     *
     * @param increase the number of the increase's entry in the household's file
     */
    record AskEarlyReview(@TargetAggregateIdentifier AgendaId agendaId, HouseholdId householdId, By by, long increase)
            implements Fact {
        @Override
        public AgendaEvent event(AgendaSurroundings surroundings) {
            CareChanges care = surroundings.households().careChanges(householdId);
            Cause cause = EarlyReviewRules.causes(care.changes(), surroundings.earlyReviewMonths()).stream()
                    .filter(each -> each.increase().number() == increase)
                    .findFirst()
                    .orElseThrow(() -> new Refusal(AgendaRefusal.NO_CAUSE_FOR_EARLY_REVIEW));
            return new EarlyReviewAsked(
                    householdId,
                    care.version(),
                    cause.increase().careId(),
                    cause.reduction().origin(),
                    cause.increase().origin(),
                    surroundings.today(),
                    null);
        }
    }

    /**
     * Postpones something that has to be done. Emits: {@link ObligationPostponed}. Refuses with: OBLIGATION_UNKNOWN,
     * OBLIGATION_DONE, POSTPONEMENT_NOT_LATER, POSTPONEMENT_TOO_FAR.
     *
     * @param postponedTo the day by which it is to be done now
     * @param reason why
     * @param postponedOn the day on which it is postponed
     */
    record PostponeObligation(
            @TargetAggregateIdentifier AgendaId agendaId,
            HouseholdId householdId,
            By by,
            ObligationId obligationId,
            LocalDate postponedTo,
            PostponementReason reason,
            LocalDate postponedOn)
            implements Fact {
        @Override
        public AgendaEvent event(AgendaSurroundings surroundings) {
            DateRules.happened(postponedOn, surroundings.today());
            ObligationFacts open =
                    ObligationRules.open(surroundings.obligations().find(householdId, obligationId, postponedOn));
            ObligationRules.guardPostponement(open, postponedTo, postponedOn);
            return new ObligationPostponed(
                    householdId, obligationId, open.kind(), open.dueOn(), postponedTo, reason, postponedOn, null);
        }

        @Override
        public ObligationId about() {
            return obligationId;
        }
    }

    /**
     * Says that something which no fact answers needs nothing more. Emits: {@link ObligationSettled}. Refuses with:
     * OBLIGATION_UNKNOWN, OBLIGATION_DONE, OBLIGATION_WAITS_FOR_FACT.
     *
     * @param reason why
     * @param settledOn the day from which it needs nothing more
     */
    record SettleObligation(
            @TargetAggregateIdentifier AgendaId agendaId,
            HouseholdId householdId,
            By by,
            ObligationId obligationId,
            SettlementReason reason,
            LocalDate settledOn)
            implements Fact {
        @Override
        public AgendaEvent event(AgendaSurroundings surroundings) {
            DateRules.happened(settledOn, surroundings.today());
            ObligationFacts open =
                    ObligationRules.open(surroundings.obligations().find(householdId, obligationId, settledOn));
            ObligationRules.guardSettlement(open);
            return new ObligationSettled(householdId, obligationId, open.kind(), reason, settledOn, null);
        }

        @Override
        public ObligationId about() {
            return obligationId;
        }
    }

    /**
     * Records a fact in place of an earlier entry. Emits: the event of {@code corrected}, with {@code replaces}. Refuses
     * with: ENTRY_UNKNOWN, ENTRY_NOT_STANDING, CORRECTION_OF_OTHER_SUBJECT, and the codes of {@code corrected}.
     *
     * @param entry the number of the entry to correct
     * @param reason why
     * @param corrected the command that records the fact as it should have been
     */
    record CorrectEntry(
            @TargetAggregateIdentifier AgendaId agendaId,
            HouseholdId householdId,
            By by,
            long entry,
            CorrectionReason reason,
            Fact corrected)
            implements AgendaCommand {}

    /**
     * Takes an entry back that should not be there. Emits: {@link AgendaEntryWithdrawn}. Refuses with: ENTRY_UNKNOWN,
     * ENTRY_NOT_STANDING.
     *
     * @param entry the number of the entry to withdraw
     * @param reason why
     */
    record WithdrawEntry(
            @TargetAggregateIdentifier AgendaId agendaId,
            HouseholdId householdId,
            By by,
            long entry,
            CorrectionReason reason)
            implements AgendaCommand {}
}
