package nl.veerkracht.domain.supportplan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.PlanId;

/**
 * What a decision about a plan needs from outside the plan; handed to every command handler.
 *
 * @param clock tells the day on which is decided, in the zone of the municipality
 * @param households the households, folded from their own streams within the command's transaction (ADR-0012)
 * @param coordinators the Eigen Kracht coordinators, folded from their own streams likewise
 * @param organisations the organisations of the registers
 * @param runningPlans the reservation that keeps a household at one running plan (ADR-0012)
 * @param minimumParticipants how many of household and circle take part in a conference at least, beside the central person
 */
public record PlanSurroundings(
        Clock clock,
        Households households,
        Coordinators coordinators,
        Organisations organisations,
        RunningPlans runningPlans,
        int minimumParticipants) {

    public PlanSurroundings {
        Objects.requireNonNull(clock, "clock");
        if (minimumParticipants < 1) {
            throw new IllegalArgumentException("a conference has at least one participant beside the central person");
        }
    }

    /** @return the same for one decision: however often it asks about a household, that is folded once */
    PlanSurroundings forOneDecision() {
        Map<HouseholdId, HouseholdFacts> folded = new HashMap<>();
        return new PlanSurroundings(
                clock,
                household -> folded.computeIfAbsent(household, households::facts),
                coordinators,
                organisations,
                runningPlans,
                minimumParticipants);
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
     * @param municipality the CBS code of its municipality
     * @param open whether its file is open
     * @param members when persons live, or lived, in the household
     * @param circle when persons belong, or belonged, to its circle
     * @param bornIn the month of birth of the members of whom it is known
     * @param helpers when organisations give, or gave, it professional care, or were involved otherwise
     */
    public record HouseholdFacts(
            long version,
            String municipality,
            boolean open,
            List<Belonging> members,
            List<Belonging> circle,
            Map<PersonId, YearMonth> bornIn,
            List<Helping> helpers) {

        public HouseholdFacts {
            members = List.copyOf(members);
            circle = List.copyOf(circle);
            bornIn = Map.copyOf(bornIn);
            helpers = List.copyOf(helpers);
        }

        /** @return the organisations that help the household on that day */
        public Set<OrganisationId> helpersOn(LocalDate on) {
            return helpers.stream()
                    .filter(helping -> helping.period().contains(on))
                    .map(Helping::organisationId)
                    .collect(Collectors.toUnmodifiableSet());
        }

        /** @return whether the person may be younger than 18 on that day: only the month of birth is known here */
        public boolean isUnderAge(PersonId personId, LocalDate on) {
            YearMonth born = bornIn.get(personId);
            return born != null && !on.isAfter(born.plusYears(18).atEndOfMonth());
        }

        /** @return whether the person is or was a member, or in the circle */
        public boolean knows(PersonId personId) {
            return isAmong(members, personId) || isAmong(circle, personId);
        }

        private static boolean isAmong(List<Belonging> belongings, PersonId personId) {
            for (Belonging belonging : belongings) {
                if (belonging.personId().equals(personId)) {
                    return true;
                }
            }
            return false;
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

    /**
     * One time during which an organisation helps a household.
     *
     * @param organisationId the organisation
     * @param period the days
     */
    public record Helping(OrganisationId organisationId, Period period) {}

    /** The coordinators, as they are at the moment of the decision. */
    @FunctionalInterface
    public interface Coordinators {
        /** @return who is a coordinator and works in {@code municipality} on that day; empty for anybody else */
        Optional<CoordinatorFacts> find(PersonId personId, LocalDate on, String municipality);
    }

    /**
     * What a decision about a coordinator's independence needs of the register, on one day.
     *
     * @param version the version of the coordinator's stream that was read
     * @param employers for whom the coordinator works
     * @param employedBySocialTeam whether a social team is among them
     */
    public record CoordinatorFacts(long version, Set<OrganisationId> employers, boolean employedBySocialTeam) {

        public CoordinatorFacts {
            employers = Set.copyOf(employers);
        }
    }

    /** The organisations, as they are at the moment of the decision. */
    @FunctionalInterface
    public interface Organisations {
        /** @return whether the register of {@code municipality} has this organisation on that day */
        boolean exist(OrganisationId organisationId, LocalDate on, String municipality);
    }

    /** Keeps a household at one running plan. */
    public interface RunningPlans {
        /** @return whether the household has no other running plan; if so, this one is from now on */
        boolean claim(HouseholdId householdId, PlanId planId);

        /** Lets another plan start: this one does not run any more. */
        void release(HouseholdId householdId, PlanId planId);
    }
}
