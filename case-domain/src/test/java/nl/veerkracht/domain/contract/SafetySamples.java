package nl.veerkracht.domain.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.veerkracht.domain.contract.EventSamples.Sample;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.safetysignal.events.*;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.SafetySignalId;

/** The examples of the events of signals of unsafety; see {@link EventSamples}. */
final class SafetySamples {

    private static final SafetySignalId SIGNAL = new SafetySignalId("5a62b1a3-8a72-4faa-8ba8-a30c15262606");
    private static final LocalDate VALID = EventSamples.VALID;

    private final List<Sample> samples = new ArrayList<>();

    private SafetySamples() {
        firstSteps();
        weighing();
        decisions();
    }

    static List<Sample> all() {
        return new SafetySamples().samples;
    }

    private void firstSteps() {
        add(
                "safety-signal.recorded",
                new SignalRecorded(
                        SIGNAL,
                        EventSamples.HOUSEHOLD,
                        "GM1952",
                        12,
                        Set.of(UnsafetyKind.NEGLECT, UnsafetyKind.WITNESS_OF_VIOLENCE),
                        Set.of(EventSamples.PARENT, EventSamples.CHILD),
                        sealed("c2lnbmFs"),
                        SignalSource.TOLD_BY_PROFESSIONAL,
                        VALID,
                        EventSamples.REPLACES),
                new SignalRecorded(
                        SIGNAL,
                        EventSamples.HOUSEHOLD,
                        "GM1952",
                        3,
                        Set.of(UnsafetyKind.OTHER),
                        Set.of(EventSamples.CHILD),
                        sealed("c2lnbmFs"),
                        SignalSource.OBSERVED,
                        VALID,
                        null));
        add(
                "safety-signal.consultation-held",
                new ConsultationHeld(
                        SIGNAL,
                        Set.of(ConsultedParty.COLLEAGUE, ConsultedParty.SAFE_AT_HOME),
                        VALID,
                        EventSamples.REPLACES),
                new ConsultationHeld(SIGNAL, Set.of(ConsultedParty.COLLEAGUE), VALID, null));
        add(
                "safety-signal.conversation-held",
                new ConversationHeld(SIGNAL, VALID, EventSamples.REPLACES),
                new ConversationHeld(SIGNAL, VALID, null));
        add(
                "safety-signal.conversation-skipped",
                new ConversationSkipped(SIGNAL, SkipReason.DANGER_TO_CONCERNED, VALID, EventSamples.REPLACES),
                new ConversationSkipped(SIGNAL, SkipReason.NOT_REACHED, VALID, null));
    }

    private void weighing() {
        add(
                "safety-signal.weighed",
                new SignalWeighed(
                        SIGNAL,
                        true,
                        true,
                        false,
                        WeighingAnswer.YES,
                        WeighingAnswer.NO,
                        WeighingAnswer.NOT_ASKED,
                        VALID,
                        EventSamples.REPLACES),
                new SignalWeighed(
                        SIGNAL,
                        false,
                        false,
                        false,
                        WeighingAnswer.NOT_ASKED,
                        WeighingAnswer.NOT_ASKED,
                        WeighingAnswer.NOT_ASKED,
                        VALID,
                        null));
    }

    private void decisions() {
        add(
                "safety-signal.reported",
                new SignalReported(SIGNAL, VALID, EventSamples.REPLACES),
                new SignalReported(SIGNAL, VALID, null));
        add(
                "safety-signal.help-organised",
                new HelpOrganised(
                        SIGNAL,
                        sealed("aHVscA=="),
                        DeviationReason.ADVICE_OF_SAFE_AT_HOME,
                        sealed("YWR2aWVz"),
                        VALID,
                        EventSamples.REPLACES),
                new HelpOrganised(SIGNAL, sealed("aHVscA=="), null, null, VALID, null));
        add(
                "safety-signal.closed",
                new SignalClosed(SIGNAL, SignalClosingReason.SAFE_AGAIN, VALID, EventSamples.REPLACES),
                new SignalClosed(SIGNAL, SignalClosingReason.OTHER, VALID, null));
        SafetyEntryWithdrawn withdrawn = new SafetyEntryWithdrawn(SIGNAL, 4, CorrectionReason.WRONG_FILE);
        add("safety-signal.entry-withdrawn", withdrawn, withdrawn);
    }

    private static PersonalValue sealed(String ciphertext) {
        return PersonalValue.sealed(List.of(EventSamples.PARENT, EventSamples.CHILD), ciphertext);
    }

    private void add(String name, Object full, Object minimal) {
        samples.add(new Sample(name, "full", full));
        samples.add(new Sample(name, "minimal", minimal));
    }
}
