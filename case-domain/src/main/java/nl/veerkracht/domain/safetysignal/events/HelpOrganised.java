package nl.veerkracht.domain.safetysignal.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.Replaces;
import nl.veerkracht.domain.shared.SafetySignalId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Help was organised for a signal: step 5 of the meldcode.
 * Emitted by {@link nl.veerkracht.domain.safetysignal.SafetyCommand.OrganiseHelp} under {@link
 *     nl.veerkracht.domain.safetysignal.SafetyRules}. Since revision 1.
 *
 * @param signalId the signal
 * @param text what help; sealed by the key of the signal as well
 * @param deviation why it is not reported though there is danger; null when there is nothing to deviate from
 * @param motivation the motivation of the deviation, sealed like the text; null when there is none
 * @param organisedOn valid date: the day on which it was organised
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record HelpOrganised(
        SafetySignalId signalId,
        PersonalValue text,
        @Nullable DeviationReason deviation,
        @Nullable PersonalValue motivation,
        LocalDate organisedOn,
        @Nullable Replaces replaces)
        implements SafetyEvent {

    public HelpOrganised {
        Objects.requireNonNull(signalId, "signalId");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(organisedOn, "organisedOn");
        if ((deviation == null) != (motivation == null)) {
            throw new IllegalArgumentException("a deviation has a motivation");
        }
    }

    @Override
    public LocalDate validOn() {
        return organisedOn;
    }

    @Override
    public HelpOrganised replacing(Replaces correction) {
        return new HelpOrganised(signalId, text, deviation, motivation, organisedOn, correction);
    }
}
