package nl.veerkracht.api.safetysignal.request;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import nl.veerkracht.domain.safetysignal.SafetyCommand;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.SafetySignalId;

/**
 * A fact of a signal of unsafety: to record it, or, with its {@code kind}, as the correction of an earlier one. The kind is the
 * event's name in the catalogue without {@code safety-signal.}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = RecordedSignal.class, name = "recorded"),
    @JsonSubTypes.Type(value = Consultation.class, name = "consultation-held"),
    @JsonSubTypes.Type(value = Conversation.class, name = "conversation-held"),
    @JsonSubTypes.Type(value = SkippedConversation.class, name = "conversation-skipped"),
    @JsonSubTypes.Type(value = Weighing.class, name = "weighed"),
    @JsonSubTypes.Type(value = Report.class, name = "reported"),
    @JsonSubTypes.Type(value = OrganisedHelp.class, name = "help-organised"),
    @JsonSubTypes.Type(value = Closing.class, name = "closed")
})
public sealed interface SafetyFact
        permits RecordedSignal,
                Consultation,
                Conversation,
                SkippedConversation,
                Weighing,
                Report,
                OrganisedHelp,
                Closing {

    /**
     * @param pointer where in the body the fact stands
     * @return the command that records this fact
     */
    SafetyCommand.Fact command(SafetySignalId signalId, By by, String pointer);
}
