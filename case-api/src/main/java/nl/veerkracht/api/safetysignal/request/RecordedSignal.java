package nl.veerkracht.api.safetysignal.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.safetysignal.SafetyCommand;
import nl.veerkracht.domain.safetysignal.events.SignalSource;
import nl.veerkracht.domain.safetysignal.events.UnsafetyKind;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.SafetySignalId;

/**
 * A signal: step 1.
 *
 * @param householdId the household that it concerns
 * @param kinds what it points to
 * @param persons whom it concerns, as they stand in the file of the household
 * @param text what was seen, heard or told; kept sealed by the keys of all whom it concerns and by that of the signal
 * @param source where it comes from
 * @param observedOn the day on which it was seen, heard or told
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record RecordedSignal(
        HouseholdId householdId,
        @Size(min = 1, max = 10) Set<UnsafetyKind> kinds,
        @Size(min = 1, max = 20) Set<PersonId> persons,
        @Size(max = 4000) String text,
        SignalSource source,
        LocalDate observedOn)
        implements SafetyFact {
    @Override
    public SafetyCommand.Fact command(SafetySignalId signalId, By by, String pointer) {
        return new SafetyCommand.RecordSignal(
                signalId, by, householdId, kinds, persons, PersonalValue.clear(persons, text), source, observedOn);
    }
}
