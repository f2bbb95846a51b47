package nl.veerkracht.api.safetysignal.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import nl.veerkracht.domain.safetysignal.SafetyCommand;
import nl.veerkracht.domain.safetysignal.events.SignalClosingReason;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.SafetySignalId;

/**
 * The closing of a signal.
 *
 * @param reason why
 * @param closedOn the day of it
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record Closing(SignalClosingReason reason, LocalDate closedOn) implements SafetyFact {
    @Override
    public SafetyCommand.Fact command(SafetySignalId signalId, By by, String pointer) {
        return new SafetyCommand.CloseSignal(signalId, by, reason, closedOn);
    }
}
