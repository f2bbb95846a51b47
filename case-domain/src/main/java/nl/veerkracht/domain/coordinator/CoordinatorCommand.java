package nl.veerkracht.domain.coordinator;

import java.time.LocalDate;
import java.util.Set;
import nl.veerkracht.domain.coordinator.events.*;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.UserCommand;
import nl.veerkracht.domain.shared.facts.Entries;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of an Eigen Kracht coordinator. Every command can be refused with {@code STALE_VERSION} and the date codes;
 * its Javadoc names the others.
 */
public sealed interface CoordinatorCommand extends UserCommand {

    /** @return the coordinator to whom the command is given */
    PersonId personId();

    /** A command that records one fact, and can therefore also correct one. */
    sealed interface Fact extends CoordinatorCommand {
        /**
         * @param known what stands about the coordinator
         * @return the fact to record
         */
        CoordinatorEvent event(Entries<CoordinatorEvent> known, CoordinatorSurroundings surroundings);
    }

    /**
     * Takes a person into the register that the actor's municipality keeps. Emits: {@link CoordinatorRegistered}. Refuses with:
     * MUNICIPALITY_UNKNOWN, REGION_WITHOUT_OWN_MUNICIPALITY, LANGUAGE_UNKNOWN.
     */
    record RegisterCoordinator(
            @TargetAggregateIdentifier PersonId personId,
            By by,
            PersonalValue name,
            @Nullable PersonalValue contact,
            Set<String> languages,
            Set<String> region,
            LocalDate fromDate)
            implements Fact {
        @Override
        public CoordinatorEvent event(Entries<CoordinatorEvent> known, CoordinatorSurroundings surroundings) {
            return new CoordinatorRegistered(
                    personId, by.actor().municipality(), name, contact, languages, region, fromDate, null);
        }
    }

    /**
     * Emits: {@link CoordinatorProfileChanged}. Refuses with: COORDINATOR_NOT_YET_REGISTERED, COORDINATOR_ENDED,
     * MUNICIPALITY_UNKNOWN, REGION_WITHOUT_OWN_MUNICIPALITY, LANGUAGE_UNKNOWN.
     */
    record ChangeProfile(
            @TargetAggregateIdentifier PersonId personId,
            By by,
            Set<String> languages,
            Set<String> region,
            LocalDate fromDate)
            implements Fact {
        @Override
        public CoordinatorEvent event(Entries<CoordinatorEvent> known, CoordinatorSurroundings surroundings) {
            return new CoordinatorProfileChanged(personId, languages, region, fromDate, null);
        }
    }

    /**
     * Emits: {@link CoordinatorEmployed}. Refuses with: ORGANISATION_UNKNOWN, ALREADY_EMPLOYED_THERE, COORDINATOR_ENDED.
     */
    record StartEmployment(
            @TargetAggregateIdentifier PersonId personId, By by, OrganisationId organisationId, LocalDate fromDate)
            implements Fact {
        @Override
        public CoordinatorEvent event(Entries<CoordinatorEvent> known, CoordinatorSurroundings surroundings) {
            long version = CoordinatorRules.employer(this, known, surroundings).version();
            return new CoordinatorEmployed(personId, organisationId, version, fromDate, null);
        }
    }

    /** Emits: {@link CoordinatorEmploymentEnded}. Refuses with: NOT_EMPLOYED_THERE. */
    record EndEmployment(
            @TargetAggregateIdentifier PersonId personId, By by, OrganisationId organisationId, LocalDate untilDate)
            implements Fact {
        @Override
        public CoordinatorEvent event(Entries<CoordinatorEvent> known, CoordinatorSurroundings surroundings) {
            return new CoordinatorEmploymentEnded(personId, organisationId, untilDate, null);
        }
    }

    /** Emits: {@link CoordinatorEnded}. Refuses with: COORDINATOR_ENDED, COORDINATOR_ENDED_BEFORE_START. */
    record EndCoordinator(
            @TargetAggregateIdentifier PersonId personId, By by, LocalDate untilDate, CoordinatorEndReason reason)
            implements Fact {
        @Override
        public CoordinatorEvent event(Entries<CoordinatorEvent> known, CoordinatorSurroundings surroundings) {
            return new CoordinatorEnded(personId, untilDate, reason, null);
        }
    }

    /**
     * Records a fact in place of an earlier entry. Emits: the event of {@code corrected}, with {@code replaces}. Refuses
     * with: ENTRY_UNKNOWN, ENTRY_NOT_STANDING, ENTRY_STILL_NEEDED, CORRECTION_OF_OTHER_KIND, CORRECTION_OF_OTHER_SUBJECT,
     * and the codes of {@code corrected}.
     *
     * @param entry the number of the entry to correct
     * @param reason why
     * @param corrected the command that records the fact as it should have been
     */
    record CorrectEntry(
            @TargetAggregateIdentifier PersonId personId, By by, long entry, CorrectionReason reason, Fact corrected)
            implements CoordinatorCommand {}

    /**
     * Takes an entry back that should not be there. Emits: {@link CoordinatorEntryWithdrawn}. Refuses with: ENTRY_UNKNOWN,
     * ENTRY_NOT_STANDING, ENTRY_STILL_NEEDED, COORDINATOR_CANNOT_BE_WITHDRAWN.
     *
     * @param entry the number of the entry to withdraw
     * @param reason why
     */
    record WithdrawEntry(@TargetAggregateIdentifier PersonId personId, By by, long entry, CorrectionReason reason)
            implements CoordinatorCommand {}
}
