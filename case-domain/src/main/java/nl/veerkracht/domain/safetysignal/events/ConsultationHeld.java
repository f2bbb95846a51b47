package nl.veerkracht.domain.safetysignal.events;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.veerkracht.domain.shared.Replaces;
import nl.veerkracht.domain.shared.SafetySignalId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A signal was discussed with others: step 2 of the meldcode.
 * Emitted by {@link nl.veerkracht.domain.safetysignal.SafetyCommand.HoldConsultation} under {@link
 *     nl.veerkracht.domain.safetysignal.SafetyRules}. Since revision 1.
 *
 * @param signalId the signal
 * @param parties with whom, at least one
 * @param heldOn valid date: the day of it
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record ConsultationHeld(
        SafetySignalId signalId,
        Set<ConsultedParty> parties,
        LocalDate heldOn,
        @Nullable Replaces replaces) implements SafetyEvent {

    public ConsultationHeld {
        Objects.requireNonNull(signalId, "signalId");
        Objects.requireNonNull(heldOn, "heldOn");
        // Sorted: stored bytes do not depend on chance.
        parties = Collections.unmodifiableSet(new TreeSet<>(parties));
        if (parties.isEmpty()) {
            throw new IllegalArgumentException("a consultation is held with somebody");
        }
    }

    @Override
    public LocalDate validOn() {
        return heldOn;
    }

    @Override
    public ConsultationHeld replacing(Replaces correction) {
        return new ConsultationHeld(signalId, parties, heldOn, correction);
    }
}
