package nl.veerkracht.api.safetysignal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.veerkracht.api.platform.personaldata.Opened;
import nl.veerkracht.api.platform.personaldata.OpenedFacts;
import nl.veerkracht.api.platform.surroundings.KnownSignal;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.SafetySignalId;

/**
 * A signal of unsafety as it stands.
 *
 * @param state how far the procedure has come
 * @param erased whether its texts were erased
 * @param version the number of the last entry; also the ETag
 * @param steps what stands, in the order of the dates
 */
record SignalAnswer(
        SafetySignalId signalId,
        HouseholdId householdId,
        KnownSignal.State state,
        boolean erased,
        long version,
        List<Step> steps) {

    /**
     * One entry that stands.
     *
     * @param entry its number, by which it is corrected or withdrawn
     * @param kind what it records
     * @param on the day on which it happened
     * @param erased whether somebody whom it is about was erased
     * @param fact the fields of the event, opened; a text that does not open any more is absent
     */
    record Step(long entry, String kind, LocalDate on, boolean erased, Map<String, Object> fact) {}

    static SignalAnswer of(KnownSignal signal, boolean erased, Opened opened) {
        return new SignalAnswer(
                signal.signalId(),
                signal.householdId(),
                signal.state(),
                erased,
                signal.version(),
                signal.steps().stream()
                        .map(step -> new Step(
                                step.entry(),
                                step.kind(),
                                step.on(),
                                OpenedFacts.isAboutErased(step.fact(), opened),
                                OpenedFacts.fields(step.fact(), opened)))
                        .toList());
    }
}
