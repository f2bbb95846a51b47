package nl.veerkracht.domain.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.veerkracht.domain.agenda.EarlyReviewRules.CareChange;
import nl.veerkracht.domain.agenda.events.ObligationKind;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.ObligationId;

/**
 * What a decision about an agenda needs from outside; handed to every command handler.
 *
 * @param clock tells the day on which is decided, in the zone of the municipality
 * @param households the households, folded from their own streams within the command's transaction (ADR-0012)
 * @param obligations what has to be done for a household, folded from its streams within the command's transaction
 * @param earlyReviewMonths within how many months of a reduction an increase asks for an early review
 */
public record AgendaSurroundings(Clock clock, Households households, Obligations obligations, int earlyReviewMonths) {

    public AgendaSurroundings {
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(households, "households");
        Objects.requireNonNull(obligations, "obligations");
        if (earlyReviewMonths < 1) {
            throw new IllegalArgumentException("an increase comes within a month of a reduction, or within more");
        }
    }

    /** @return the day on which is decided */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The files of households, as they are at the moment of the decision. */
    @FunctionalInterface
    public interface Households {
        /** @return what the file of {@code householdId} says of changes of professional care */
        CareChanges careChanges(HouseholdId householdId);
    }

    /**
     * How the professional care of a household changed.
     *
     * @param version the version of the household's file that was read
     * @param changes the reductions and increases that stand
     */
    public record CareChanges(long version, List<CareChange> changes) {

        public CareChanges {
            changes = List.copyOf(changes);
        }
    }

    /** What has to be done for households, as it is at the moment of the decision. */
    @FunctionalInterface
    public interface Obligations {
        /** @return what follows from the facts of that day or before under this name; empty when nothing does */
        Optional<ObligationFacts> find(HouseholdId householdId, ObligationId obligationId, LocalDate on);
    }

    /**
     * What a decision needs of something that has to be done.
     *
     * @param kind what has to be done
     * @param dueOn the day on which it is due, whatever was postponed; of a birthday the last day of its month
     * @param done whether the fact that it waits for has come
     * @param latest the last day to which it can be postponed
     */
    public record ObligationFacts(ObligationKind kind, LocalDate dueOn, boolean done, LocalDate latest) {}
}
