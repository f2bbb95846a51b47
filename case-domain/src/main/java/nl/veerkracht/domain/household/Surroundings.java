package nl.veerkracht.domain.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.veerkracht.domain.household.events.BaselinePlan;
import nl.veerkracht.domain.household.events.CareLaw;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.ProgrammeId;
import nl.veerkracht.domain.shared.RefusalCode;

/**
 * What a decision about a household needs from outside the household; handed to every command handler.
 *
 * @param clock tells the day on which is decided, in the zone of the municipality
 * @param neighbourhoods the neighbourhoods (wijken) by date
 * @param programmes the programmes, folded from their own streams within the command's transaction (ADR-0012)
 * @param residences the reservation that keeps a person in one household at a time (ADR-0012)
 * @param providers the organisations that give professional care, folded from their own streams within the command's transaction
 * @param careProducts the categories of care by law and date
 * @param plans the household's support plans, folded from their own streams within the command's transaction
 * @param closingChecks what other parts of the product say before a file closes
 */
public record Surroundings(
        Clock clock,
        Neighbourhoods neighbourhoods,
        Programmes programmes,
        Residences residences,
        Providers providers,
        CareProducts careProducts,
        Plans plans,
        List<ClosingCheck> closingChecks) {

    public Surroundings {
        Objects.requireNonNull(clock, "clock");
        closingChecks = List.copyOf(closingChecks);
    }

    /** @return the day on which is decided */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The neighbourhoods (wijken) of the municipalities. */
    @FunctionalInterface
    public interface Neighbourhoods {
        /** @return whether {@code neighbourhood} exists in {@code municipality} on {@code date} */
        boolean exists(String municipality, String neighbourhood, LocalDate date);
    }

    /** The programmes, as they are at the moment of the decision. */
    @FunctionalInterface
    public interface Programmes {
        /** @return the programme; empty when there is none with this id */
        Optional<ProgrammeFacts> find(ProgrammeId programmeId);
    }

    /**
     * What a decision about an enrolment needs of a programme.
     *
     * @param municipality the CBS code of the municipality that runs it
     * @param period in which households can take part
     * @param version the version of the programme's stream that was read
     */
    public record ProgrammeFacts(String municipality, Period period, long version) {}

    /** Keeps a person in at most one household at a time, over all teams. */
    @FunctionalInterface
    public interface Residences {
        /**
         * Makes {@code periods} the days on which the person lives in this household, in place of those claimed before.
         *
         * @return whether they are free: false when the person lives in another household on one of these days
         */
        boolean claim(PersonId personId, HouseholdId householdId, List<Period> periods);
    }

    /** The organisations that can give professional care, as they are at the moment of the decision. */
    @FunctionalInterface
    public interface Providers {
        /**
         * Finds who comes to help {@code householdId}. Until the decision is recorded, none that rests on who helps the household
         * goes on beside it.
         *
         * @return the organisation; empty when no register has one with this id
         */
        Optional<ProviderFacts> find(OrganisationId organisationId, HouseholdId householdId);
    }

    /**
     * What a decision about professional care needs of an organisation.
     *
     * @param municipality the CBS code of the municipality in whose register it stands
     * @param professional whether its type is one of those that work with professionals
     * @param active when it is in the register
     * @param version the version of the organisation's stream that was read
     */
    public record ProviderFacts(String municipality, boolean professional, Period active, long version) {}

    /** The categories (productcategorieën) in which care is allotted. */
    @FunctionalInterface
    public interface CareProducts {
        /** @return whether {@code category} is in the list of {@code law} on {@code date} */
        boolean exists(CareLaw law, String category, LocalDate date);
    }

    /** The support plans of households, as they are at the moment of the decision. */
    @FunctionalInterface
    public interface Plans {
        /** @return what the plans of {@code householdId} tell a baseline */
        PlanFacts facts(HouseholdId householdId);
    }

    /**
     * What a decision about a baseline needs of a household's plans.
     *
     * @param read the plans that were read, with their versions
     * @param outcomes the days on which something was reached by them: a conference was held, a plan was adopted
     */
    public record PlanFacts(List<BaselinePlan> read, List<LocalDate> outcomes) {

        public PlanFacts {
            read = List.copyOf(read);
            outcomes = List.copyOf(outcomes);
        }
    }

    /** What a part of the product says before a file closes: a plan, a care arrangement, a match that still runs. */
    @FunctionalInterface
    public interface ClosingCheck {
        /** @return why the file cannot close on {@code date}; empty when this part has no objection */
        Optional<RefusalCode> obstacle(HouseholdId householdId, LocalDate date);
    }
}
