package nl.veerkracht.api.safetysignal.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import nl.veerkracht.domain.safetysignal.SafetyCommand;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.SafetySignalId;

/**
 * A conversation with those concerned: step 3.
 *
 * @param heldOn the day of it
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record Conversation(LocalDate heldOn) implements SafetyFact {
    @Override
    public SafetyCommand.Fact command(SafetySignalId signalId, By by, String pointer) {
        return new SafetyCommand.HoldConversation(signalId, by, heldOn);
    }
}
