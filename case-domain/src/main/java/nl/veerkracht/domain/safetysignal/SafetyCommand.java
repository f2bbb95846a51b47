package nl.veerkracht.domain.safetysignal;

import java.time.LocalDate;
import java.util.Set;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.safetysignal.SafetySurroundings.HouseholdFacts;
import nl.veerkracht.domain.safetysignal.events.*;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.SafetySignalId;
import nl.veerkracht.domain.shared.UserCommand;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of a signal of unsafety: the five steps of the meldcode, and what ends it. Every command can be refused with
 * {@code STALE_VERSION}, {@code SIGNAL_CLOSED}, {@code SIGNAL_WITHDRAWN} and the date codes; its Javadoc names the others. It is
 * no command that concerns a household: the answers and log lines of those would tell that there is a signal.
 */
public sealed interface SafetyCommand extends UserCommand {

    /** @return the signal to which the command is given */
    SafetySignalId signalId();

    @Override
    default SafetySignalId about() {
        return signalId();
    }

    /** A command that records one fact, and can therefore also correct one. */
    sealed interface Fact extends SafetyCommand {
        /** @return the fact to record, its texts sealed by the key of the signal too */
        SafetyEvent event(SafetySurroundings surroundings);
    }

    /** Emits: {@link SignalRecorded}. Refuses with: SIGNAL_ABOUT_UNKNOWN_PERSON. */
    record RecordSignal(
            @TargetAggregateIdentifier SafetySignalId signalId,
            By by,
            HouseholdId householdId,
            Set<UnsafetyKind> kinds,
            Set<PersonId> persons,
            PersonalValue text,
            SignalSource source,
            LocalDate observedOn)
            implements Fact {
        @Override
        public SafetyEvent event(SafetySurroundings surroundings) {
            HouseholdFacts household = surroundings.households().facts(householdId);
            return new SignalRecorded(
                    signalId,
                    householdId,
                    by.actor().municipality(),
                    household.version(),
                    kinds,
                    persons,
                    surroundings.seal().seal(signalId, text),
                    source,
                    observedOn,
                    null);
        }
    }

    /** Emits: {@link ConsultationHeld}. Refuses with: SIGNAL_WITHDRAWN. */
    record HoldConsultation(
            @TargetAggregateIdentifier SafetySignalId signalId, By by, Set<ConsultedParty> parties, LocalDate heldOn)
            implements Fact {
        @Override
        public SafetyEvent event(SafetySurroundings surroundings) {
            return new ConsultationHeld(signalId, parties, heldOn, null);
        }
    }

    /** Emits: {@link ConversationHeld}. Refuses with: SIGNAL_CLOSED. */
    record HoldConversation(@TargetAggregateIdentifier SafetySignalId signalId, By by, LocalDate heldOn)
            implements Fact {
        @Override
        public SafetyEvent event(SafetySurroundings surroundings) {
            return new ConversationHeld(signalId, heldOn, null);
        }
    }

    /** Emits: {@link ConversationSkipped}. Refuses with: SIGNAL_CLOSED. */
    record SkipConversation(
            @TargetAggregateIdentifier SafetySignalId signalId, By by, SkipReason reason, LocalDate decidedOn)
            implements Fact {
        @Override
        public SafetyEvent event(SafetySurroundings surroundings) {
            return new ConversationSkipped(signalId, reason, decidedOn, null);
        }
    }

    /** Emits: {@link SignalWeighed}. Refuses with: WEIGHING_NEEDS_CONSULTATION, WEIGHING_NEEDS_CONVERSATION. */
    record WeighSignal(
            @TargetAggregateIdentifier SafetySignalId signalId,
            By by,
            boolean suspicion,
            boolean acute,
            boolean structural,
            WeighingAnswer helpPossible,
            WeighingAnswer helpAccepted,
            WeighingAnswer helpEffective,
            LocalDate weighedOn)
            implements Fact {
        @Override
        public SafetyEvent event(SafetySurroundings surroundings) {
            return new SignalWeighed(
                    signalId, suspicion, acute, structural, helpPossible, helpAccepted, helpEffective, weighedOn, null);
        }
    }

    /** Emits: {@link SignalReported}. Refuses with: DECISION_NEEDS_WEIGHING. */
    record ReportSignal(@TargetAggregateIdentifier SafetySignalId signalId, By by, LocalDate reportedOn)
            implements Fact {
        @Override
        public SafetyEvent event(SafetySurroundings surroundings) {
            return new SignalReported(signalId, reportedOn, null);
        }
    }

    /** Emits: {@link HelpOrganised}. Refuses with: DECISION_NEEDS_WEIGHING, REPORT_REQUIRED, SIGNAL_ABOUT_UNKNOWN_PERSON. */
    record OrganiseHelp(
            @TargetAggregateIdentifier SafetySignalId signalId,
            By by,
            PersonalValue text,
            @Nullable DeviationReason deviation,
            @Nullable PersonalValue motivation,
            LocalDate organisedOn)
            implements Fact {
        @Override
        public SafetyEvent event(SafetySurroundings surroundings) {
            return new HelpOrganised(
                    signalId,
                    surroundings.seal().seal(signalId, text),
                    deviation,
                    motivation == null ? null : surroundings.seal().seal(signalId, motivation),
                    organisedOn,
                    null);
        }
    }

    /** Emits: {@link SignalClosed}. Refuses with: CLOSING_NEEDS_DECISION, REPORT_REQUIRED. */
    record CloseSignal(
            @TargetAggregateIdentifier SafetySignalId signalId, By by, SignalClosingReason reason, LocalDate closedOn)
            implements Fact {
        @Override
        public SafetyEvent event(SafetySurroundings surroundings) {
            return new SignalClosed(signalId, reason, closedOn, null);
        }
    }

    /**
     * Records a fact in place of an earlier entry. Emits: the event of {@code corrected}, with {@code replaces}. Refuses
     * with: ENTRY_UNKNOWN, ENTRY_NOT_STANDING, ENTRY_STILL_NEEDED, CORRECTION_OF_OTHER_KIND, CORRECTION_OF_OTHER_SUBJECT,
     * and the codes of {@code corrected}.
     *
     * @param entry the number of the entry to correct
     * @param reason why
     * @param corrected the command that records the fact as it should have been
     */
    record CorrectEntry(
            @TargetAggregateIdentifier SafetySignalId signalId,
            By by,
            long entry,
            CorrectionReason reason,
            Fact corrected)
            implements SafetyCommand {}

    /**
     * Takes an entry back that should not be there. Emits: {@link SafetyEntryWithdrawn}. Refuses with: ENTRY_UNKNOWN,
     * ENTRY_NOT_STANDING, ENTRY_STILL_NEEDED.
     *
     * @param entry the number of the entry to withdraw
     * @param reason why
     */
    record WithdrawEntry(@TargetAggregateIdentifier SafetySignalId signalId, By by, long entry, CorrectionReason reason)
            implements SafetyCommand {}
}
