package nl.veerkracht.api.safetysignal.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import nl.veerkracht.domain.safetysignal.SafetyCommand;
import nl.veerkracht.domain.safetysignal.events.ConsultedParty;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.SafetySignalId;

/**
 * A consultation with others: step 2.
 *
 * @param parties with whom
 * @param heldOn the day of it
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record Consultation(@Size(min = 1, max = 2) Set<ConsultedParty> parties, LocalDate heldOn)
        implements SafetyFact {
    @Override
    public SafetyCommand.Fact command(SafetySignalId signalId, By by, String pointer) {
        return new SafetyCommand.HoldConsultation(signalId, by, parties, heldOn);
    }
}
