package nl.veerkracht.domain.safetysignal.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.Replaces;
import nl.veerkracht.domain.shared.SafetySignalId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * It was decided to leave out the conversation with those concerned, step 3 of the meldcode.
 * Emitted by {@link nl.veerkracht.domain.safetysignal.SafetyCommand.SkipConversation} under {@link
 *     nl.veerkracht.domain.safetysignal.SafetyRules}. Since revision 1.
 *
 * @param signalId the signal
 * @param reason why
 * @param decidedOn valid date: the day of the decision
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record ConversationSkipped(
        SafetySignalId signalId,
        SkipReason reason,
        LocalDate decidedOn,
        @Nullable Replaces replaces) implements SafetyEvent {

    public ConversationSkipped {
        Objects.requireNonNull(signalId, "signalId");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(decidedOn, "decidedOn");
    }

    @Override
    public LocalDate validOn() {
        return decidedOn;
    }

    @Override
    public ConversationSkipped replacing(Replaces correction) {
        return new ConversationSkipped(signalId, reason, decidedOn, correction);
    }
}
