package nl.veerkracht.domain.safetysignal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.SafetySignalId;

/**
 * What a decision about a signal of unsafety needs from outside; handed to every command handler.
 *
 * @param clock tells the day on which is decided, in the zone of the municipality
 * @param households the households, folded from their own streams within the command's transaction (ADR-0012)
 * @param seal seals texts by the key of the signal
 * @param register lists which signals there are
 */
public record SafetySurroundings(Clock clock, Households households, Seal seal, Register register) {

    public SafetySurroundings {
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(households, "households");
        Objects.requireNonNull(seal, "seal");
        Objects.requireNonNull(register, "register");
    }

    /** @return the day on which is decided */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The households, as they are at the moment of the decision. They are only read: nothing of them waits for a signal. */
    @FunctionalInterface
    public interface Households {
        /** @return what is known of a household that exists */
        HouseholdFacts facts(HouseholdId householdId);
    }

    /**
     * What a signal needs of a household.
     *
     * @param version the version of the household's stream that was read
     * @param persons whoever stands in its file
     */
    public record HouseholdFacts(long version, Set<PersonId> persons) {}

    /** Seals texts by the keys of their subjects and by that of the signal together. */
    @FunctionalInterface
    public interface Seal {
        /** @return {@code text}, sealed by both */
        PersonalValue seal(SafetySignalId signalId, PersonalValue text);
    }

    /** The list of signals; what is known of them stands in their own streams. */
    @FunctionalInterface
    public interface Register {
        /** Lists a signal under its household. */
        void enter(SafetySignalId signalId, HouseholdId householdId);
    }
}
