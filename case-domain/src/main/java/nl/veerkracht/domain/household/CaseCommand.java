package nl.veerkracht.domain.household;

import java.time.LocalDate;
import nl.veerkracht.domain.household.events.*;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.Actor;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.HouseholdId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a household's file: with whom it is, and whether it is open; see {@link HouseholdCommand}. */
public sealed interface CaseCommand extends HouseholdCommand.PartFact {

    /** Emits: {@link CaseworkerAssigned}. Refuses with: ALREADY_ASSIGNED. */
    record AssignCaseworker(
            @TargetAggregateIdentifier HouseholdId householdId,
            By by,
            String userId,
            CaseworkerRole role,
            LocalDate fromDate)
            implements CaseCommand {
        @Override
        public HouseholdEvent event(Surroundings surroundings, Standing standing) {
            return new CaseworkerAssigned(householdId, userId, role, fromDate, null);
        }
    }

    /**
     * Hands the file to another lead caseworker, in this team or another. Emits: {@link CaseHandedOver}. Refuses with:
     * HANDOVER_FROM_OTHER_TEAM, HANDOVER_CHANGES_NOTHING, TEXT_NAMES_UNKNOWN_PERSON.
     */
    record HandOver(
            @TargetAggregateIdentifier HouseholdId householdId,
            By by,
            String toUser,
            String toTeam,
            @Nullable PersonalValue summary,
            LocalDate occurredOn)
            implements CaseCommand {
        @Override
        public HouseholdEvent event(Surroundings surroundings, Standing standing) {
            Actor actor = by.actor();
            return new CaseHandedOver(
                    householdId, actor.userId(), toUser, actor.team(), toTeam, summary, occurredOn, null);
        }
    }

    /**
     * Emits: {@link HouseholdFileClosed}. Refuses with: ENROLMENT_STILL_OPEN, CARE_STILL_RUNNING, and what a {@link
     * Surroundings.ClosingCheck} says.
     */
    record CloseFile(
            @TargetAggregateIdentifier HouseholdId householdId,
            By by,
            ClosingReason reason,
            RetentionClass retentionClass,
            LocalDate closedOn)
            implements CaseCommand {
        @Override
        public HouseholdEvent event(Surroundings surroundings, Standing standing) {
            return new HouseholdFileClosed(householdId, reason, retentionClass, closedOn, null);
        }
    }

    /** Emits: {@link HouseholdFileReopened}. Refuses with: FILE_NOT_CLOSED. */
    record ReopenFile(
            @TargetAggregateIdentifier HouseholdId householdId, By by, ReopeningReason reason, LocalDate reopenedOn)
            implements CaseCommand {
        @Override
        public HouseholdEvent event(Surroundings surroundings, Standing standing) {
            return new HouseholdFileReopened(householdId, reason, reopenedOn, null);
        }
    }
}
