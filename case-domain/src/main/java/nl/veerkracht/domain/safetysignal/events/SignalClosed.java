package nl.veerkracht.domain.safetysignal.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.Replaces;
import nl.veerkracht.domain.shared.SafetySignalId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A signal was closed.
 * Emitted by {@link nl.veerkracht.domain.safetysignal.SafetyCommand.CloseSignal} under {@link
 *     nl.veerkracht.domain.safetysignal.SafetyRules}. Since revision 1.
 *
 * @param signalId the signal
 * @param reason why
 * @param closedOn valid date: the day of the closing
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record SignalClosed(
        SafetySignalId signalId,
        SignalClosingReason reason,
        LocalDate closedOn,
        @Nullable Replaces replaces) implements SafetyEvent {

    public SignalClosed {
        Objects.requireNonNull(signalId, "signalId");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(closedOn, "closedOn");
    }

    @Override
    public LocalDate validOn() {
        return closedOn;
    }

    @Override
    public SignalClosed replacing(Replaces correction) {
        return new SignalClosed(signalId, reason, closedOn, correction);
    }
}
