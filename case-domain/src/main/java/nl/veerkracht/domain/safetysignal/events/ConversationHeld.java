package nl.veerkracht.domain.safetysignal.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.Replaces;
import nl.veerkracht.domain.shared.SafetySignalId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * There was a conversation with those concerned: step 3 of the meldcode.
 * Emitted by {@link nl.veerkracht.domain.safetysignal.SafetyCommand.HoldConversation} under {@link
 *     nl.veerkracht.domain.safetysignal.SafetyRules}. Since revision 1.
 *
 * @param signalId the signal
 * @param heldOn valid date: the day of it
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record ConversationHeld(
        SafetySignalId signalId, LocalDate heldOn, @Nullable Replaces replaces) implements SafetyEvent {

    public ConversationHeld {
        Objects.requireNonNull(signalId, "signalId");
        Objects.requireNonNull(heldOn, "heldOn");
    }

    @Override
    public LocalDate validOn() {
        return heldOn;
    }

    @Override
    public ConversationHeld replacing(Replaces correction) {
        return new ConversationHeld(signalId, heldOn, correction);
    }
}
