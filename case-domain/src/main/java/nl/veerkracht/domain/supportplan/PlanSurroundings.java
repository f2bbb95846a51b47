package nl.veerkracht.domain.supportplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.PlanId;

/**
 * What a decision about a plan needs from outside the plan; handed to every command handler.
 *
 * @param clock tells the day on which is decided, in the zone of the municipality
 * @param households the households, folded from their own streams within the command's transaction (ADR-0012)
 * @param runningPlans the reservation that keeps a household at one running plan (ADR-0012)
 */
public record PlanSurroundings(Clock clock, Households households, RunningPlans runningPlans) {

    public PlanSurroundings {
        Objects.requireNonNull(clock, "clock");
    }

    /** @return the day on which is decided */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The households, as they are at the moment of the decision. */
    @FunctionalInterface
    public interface Households {
        /** @return what stands in the file of this household, which exists: the right to it was decided on it */
        HouseholdFacts facts(HouseholdId householdId);
    }

    /**
     * What a decision about a plan needs of a household.
     *
     * @param version the version of the household's file that was read
     * @param open whether its file is open
     * @param members when persons live, or lived, in the household
     * @param circle when persons belong, or belonged, to its circle
     */
    public record HouseholdFacts(long version, boolean open, List<Belonging> members, List<Belonging> circle) {

        public HouseholdFacts {
            members = List.copyOf(members);
            circle = List.copyOf(circle);
        }

        /** @return everybody who is or was a member, or in the circle */
        public Set<PersonId> known() {
            return Stream.concat(members.stream(), circle.stream())
                    .map(Belonging::personId)
                    .collect(Collectors.toUnmodifiableSet());
        }

        /** @return whether the person lives in the household on that day */
        public boolean isMember(PersonId personId, LocalDate on) {
            return belongs(members, personId, on);
        }

        /** @return whether the person belongs to the circle on that day */
        public boolean isInCircle(PersonId personId, LocalDate on) {
            return belongs(circle, personId, on);
        }

        private static boolean belongs(List<Belonging> belongings, PersonId personId, LocalDate on) {
            return belongings.stream()
                    .anyMatch(one ->
                            one.personId().equals(personId) && one.period().contains(on));
        }
    }

    /**
     * One time during which a person belongs to a household or to its circle.
     *
     * @param personId the person
     * @param period the days
     */
    public record Belonging(PersonId personId, Period period) {}

    /** Keeps a household at one running plan. */
    public interface RunningPlans {
        /** @return whether the household has no other running plan; if so, this one is from now on */
        boolean claim(HouseholdId householdId, PlanId planId);

        /** Lets another plan start: this one does not run any more. */
        void release(HouseholdId householdId, PlanId planId);
    }
}
