package nl.veerkracht.domain.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.veerkracht.domain.assessment.events.Moment;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.ProgrammeId;

/**
 * What a decision about assessments needs from outside; handed to every command handler.
 *
 * @param clock tells the day on which is decided, in the zone of the municipality
 * @param instruments the instruments that are used
 * @param households the households, folded from their own streams within the command's transaction (ADR-0012)
 * @param windows when each moment of a participation falls
 */
public record AssessmentSurroundings(
        Clock clock, Instruments instruments, Households households, Map<Moment, Window> windows) {

    public AssessmentSurroundings {
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(instruments, "instruments");
        Objects.requireNonNull(households, "households");
        windows = Map.copyOf(windows);
        for (Moment moment : Moment.values()) {
            if (!windows.containsKey(moment)) {
                throw new IllegalArgumentException("it is not said when " + moment + " falls");
            }
        }
    }

    /** @return the day on which is decided */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The instruments, by identifier and version. */
    @FunctionalInterface
    public interface Instruments {
        /** @return the instrument; empty when this version of it is not known */
        Optional<Instrument> find(String id, String version);
    }

    /** The files of households, as they are at the moment of the decision. */
    @FunctionalInterface
    public interface Households {
        /** @return what is in the file of {@code householdId} */
        HouseholdFacts facts(HouseholdId householdId);
    }

    /**
     * What a decision about assessments needs of a household.
     *
     * @param version the version of the household's file that was read
     * @param open whether something new can be recorded in it
     * @param participations the participations that stand, in the order of their dates
     * @param persons everybody who stands in the file, as a member or in the circle, with the month of birth where it is known
     */
    public record HouseholdFacts(
            long version,
            boolean open,
            List<Participation> participations,
            Map<PersonId, Optional<YearMonth>> persons) {

        public HouseholdFacts {
            participations = List.copyOf(participations);
            persons = Map.copyOf(persons);
        }
    }

    /** That a household takes part in a programme, or took part. */
    public record Participation(ProgrammeId programmeId, LocalDate enrolledOn) {}

    /**
     * When a moment falls.
     *
     * @param months how long after the first day of the participation
     * @param daysBefore how many days earlier its window opens
     * @param daysAfter how many days later its window closes
     */
    public record Window(int months, int daysBefore, int daysAfter) {

        public Window {
            if (months < 0 || daysBefore < 0 || daysAfter < 0) {
                throw new IllegalArgumentException("a window lies around a day after the enrolment");
            }
        }

        LocalDate opens(LocalDate enrolledOn) {
            return enrolledOn.plusMonths(months).minusDays(daysBefore);
        }

        LocalDate closes(LocalDate enrolledOn) {
            return enrolledOn.plusMonths(months).plusDays(daysAfter);
        }
    }
}
