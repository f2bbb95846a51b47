package nl.veerkracht.domain.safetysignal.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.Replaces;
import nl.veerkracht.domain.shared.SafetySignalId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A signal was weighed: step 4 of the meldcode, with its five questions. The second one, whether there is danger, is
 * answered by {@code acute} and {@code structural}.
 * Emitted by {@link nl.veerkracht.domain.safetysignal.SafetyCommand.WeighSignal} under {@link
 *     nl.veerkracht.domain.safetysignal.SafetyRules}. Since revision 1.
 *
 * @param signalId the signal
 * @param suspicion question 1: whether there is a suspicion of violence, abuse or neglect, or a threat of it
 * @param acute question 2: whether there is acute danger
 * @param structural question 2: whether there is structural danger
 * @param helpPossible question 3: whether effective help can be given or organised
 * @param helpAccepted question 4: whether those concerned accept it and are willing to work with it
 * @param helpEffective question 5: whether it leads to lasting safety in time
 * @param weighedOn valid date: the day of it
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record SignalWeighed(
        SafetySignalId signalId,
        boolean suspicion,
        boolean acute,
        boolean structural,
        WeighingAnswer helpPossible,
        WeighingAnswer helpAccepted,
        WeighingAnswer helpEffective,
        LocalDate weighedOn,
        @Nullable Replaces replaces)
        implements SafetyEvent {

    public SignalWeighed {
        Objects.requireNonNull(signalId, "signalId");
        Objects.requireNonNull(helpPossible, "helpPossible");
        Objects.requireNonNull(helpAccepted, "helpAccepted");
        Objects.requireNonNull(helpEffective, "helpEffective");
        Objects.requireNonNull(weighedOn, "weighedOn");
    }

    @Override
    public LocalDate validOn() {
        return weighedOn;
    }

    @Override
    public SignalWeighed replacing(Replaces correction) {
        return new SignalWeighed(
                signalId,
                suspicion,
                acute,
                structural,
                helpPossible,
                helpAccepted,
                helpEffective,
                weighedOn,
                correction);
    }
}
