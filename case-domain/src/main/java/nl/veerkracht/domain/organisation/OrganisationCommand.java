package nl.veerkracht.domain.organisation;

import java.time.LocalDate;
import nl.veerkracht.domain.organisation.events.*;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.UserCommand;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * What can be asked of an organisation. Every command can be refused with {@code STALE_VERSION} and the date codes; its Javadoc
 * names the others.
 */
public sealed interface OrganisationCommand extends UserCommand {

    /** @return the organisation to which the command is given */
    OrganisationId organisationId();

    @Override
    default OrganisationId about() {
        return organisationId();
    }

    /** A command that records one fact, and can therefore also correct one. */
    sealed interface Fact extends OrganisationCommand {
        /** @return the fact to record */
        OrganisationEvent event();
    }

    /**
     * Takes an organisation into the register of the actor's municipality. Emits: {@link OrganisationRegistered}. Refuses with:
     * ORGANISATION_ALREADY_REGISTERED.
     */
    record RegisterOrganisation(
            @TargetAggregateIdentifier OrganisationId organisationId,
            By by,
            String name,
            OrganisationType type,
            LocalDate fromDate)
            implements Fact {

        public RegisterOrganisation {
            if (name.isBlank()) {
                throw new IllegalArgumentException("an organisation has a name");
            }
        }

        @Override
        public OrganisationEvent event() {
            return new OrganisationRegistered(organisationId, by.actor().municipality(), name, type, fromDate, null);
        }
    }

    /** Emits: {@link OrganisationEnded}. Refuses with: ORGANISATION_ALREADY_ENDED, ORGANISATION_ENDED_BEFORE_START. */
    record EndOrganisation(
            @TargetAggregateIdentifier OrganisationId organisationId,
            By by,
            LocalDate untilDate,
            OrganisationEndReason reason)
            implements Fact {
        @Override
        public OrganisationEvent event() {
            return new OrganisationEnded(organisationId, untilDate, reason, null);
        }
    }

    /**
     * Records a fact in place of an earlier entry. Emits: the event of {@code corrected}, with {@code replaces}. Refuses
     * with: ENTRY_UNKNOWN, ENTRY_NOT_STANDING, ENTRY_STILL_NEEDED, CORRECTION_OF_OTHER_KIND,
     * ORGANISATION_ALREADY_REGISTERED, ORGANISATION_ENDED_BEFORE_START.
     *
     * @param entry the number of the entry to correct
     * @param reason why
     * @param corrected the command that records the fact as it should have been
     */
    record CorrectEntry(
            @TargetAggregateIdentifier OrganisationId organisationId,
            By by,
            long entry,
            CorrectionReason reason,
            Fact corrected)
            implements OrganisationCommand {}

    /**
     * Takes an entry back that should not be there. Emits: {@link OrganisationEntryWithdrawn}. Refuses with: ENTRY_UNKNOWN,
     * ENTRY_NOT_STANDING, ORGANISATION_CANNOT_BE_WITHDRAWN.
     *
     * @param entry the number of the entry to withdraw
     * @param reason why
     */
    record WithdrawEntry(
            @TargetAggregateIdentifier OrganisationId organisationId, By by, long entry, CorrectionReason reason)
            implements OrganisationCommand {}
}
