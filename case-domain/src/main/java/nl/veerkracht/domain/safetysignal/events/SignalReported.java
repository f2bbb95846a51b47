package nl.veerkracht.domain.safetysignal.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.Replaces;
import nl.veerkracht.domain.shared.SafetySignalId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A signal was reported to Veilig Thuis: step 5 of the meldcode.
 * Emitted by {@link nl.veerkracht.domain.safetysignal.SafetyCommand.ReportSignal} under {@link
 *     nl.veerkracht.domain.safetysignal.SafetyRules}. Since revision 1.
 *
 * @param signalId the signal
 * @param reportedOn valid date: the day of the report
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record SignalReported(
        SafetySignalId signalId,
        LocalDate reportedOn,
        @Nullable Replaces replaces) implements SafetyEvent {

    public SignalReported {
        Objects.requireNonNull(signalId, "signalId");
        Objects.requireNonNull(reportedOn, "reportedOn");
    }

    @Override
    public LocalDate validOn() {
        return reportedOn;
    }

    @Override
    public SignalReported replacing(Replaces correction) {
        return new SignalReported(signalId, reportedOn, correction);
    }
}
