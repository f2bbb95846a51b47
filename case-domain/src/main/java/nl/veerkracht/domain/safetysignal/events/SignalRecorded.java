package nl.veerkracht.domain.safetysignal.events;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.Replaces;
import nl.veerkracht.domain.shared.SafetySignalId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A signal of unsafety was recorded: step 1 of the meldcode.
 * Emitted by {@link nl.veerkracht.domain.safetysignal.SafetyCommand.RecordSignal} under {@link
 *     nl.veerkracht.domain.safetysignal.SafetyRules}. Since revision 1.
 *
 * @param signalId the signal
 * @param householdId the household that it concerns
 * @param municipality the CBS code of the municipality whose safety officers handle it
 * @param householdVersion the version of the household's stream on which the decision rests: the number of its last entry
 * @param kinds what it points to, at least one
 * @param persons whom it concerns, at least one
 * @param text what was seen, heard or told; about all whom it concerns, sealed by the key of the signal as well
 * @param source where it comes from
 * @param observedOn valid date: the day on which it was seen, heard or told
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record SignalRecorded(
        SafetySignalId signalId,
        HouseholdId householdId,
        String municipality,
        long householdVersion,
        Set<UnsafetyKind> kinds,
        Set<PersonId> persons,
        PersonalValue text,
        SignalSource source,
        LocalDate observedOn,
        @Nullable Replaces replaces)
        implements SafetyEvent {

    public SignalRecorded {
        Objects.requireNonNull(signalId, "signalId");
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(municipality, "municipality");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(observedOn, "observedOn");
        // Sorted: stored bytes do not depend on chance.
        kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
        persons = Collections.unmodifiableSet(new TreeSet<>(persons));
        if (kinds.isEmpty() || persons.isEmpty()) {
            throw new IllegalArgumentException("a signal is of a kind, and concerns somebody");
        }
    }

    @Override
    public LocalDate validOn() {
        return observedOn;
    }

    @Override
    public SignalRecorded replacing(Replaces correction) {
        return new SignalRecorded(
                signalId,
                householdId,
                municipality,
                householdVersion,
                kinds,
                persons,
                text,
                source,
                observedOn,
                correction);
    }
}
