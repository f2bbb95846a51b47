package nl.veerkracht.api.safetysignal.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import nl.veerkracht.domain.safetysignal.SafetyCommand;
import nl.veerkracht.domain.safetysignal.events.SkipReason;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.SafetySignalId;

/**
 * The decision to leave the conversation with those concerned out: step 3.
 *
 * @param reason why
 * @param decidedOn the day of the decision
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record SkippedConversation(SkipReason reason, LocalDate decidedOn) implements SafetyFact {
    @Override
    public SafetyCommand.Fact command(SafetySignalId signalId, By by, String pointer) {
        return new SafetyCommand.SkipConversation(signalId, by, reason, decidedOn);
    }
}
