package nl.veerkracht.domain.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.veerkracht.domain.agenda.EarlyReviewRules.CareChange;
import nl.veerkracht.domain.shared.HouseholdId;

/**
 * What a decision about an agenda needs from outside; handed to every command handler.
 *
 * @param clock tells the day on which is decided, in the zone of the municipality
 * @param households the households, folded from their own streams within the command's transaction (ADR-0012)
 * @param earlyReviewMonths within how many months of a reduction an increase asks for an early review
 */
public record AgendaSurroundings(Clock clock, Households households, int earlyReviewMonths) {

    public AgendaSurroundings {
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(households, "households");
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
}
