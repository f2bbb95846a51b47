package nl.veerkracht.domain.household;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import nl.veerkracht.domain.household.events.*;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.Actor;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.FileCommand;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.Identifier;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.ProgrammeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of a household; {@link NetworkCommand} has what is asked of its circle, {@link CareCommand} what is
 * asked about its professional care, {@link CaseCommand} what is asked of its file. Every command can be refused with {@code STALE_VERSION}, {@code FILE_CLOSED} and the date codes; its Javadoc names the others.
 */
public sealed interface HouseholdCommand extends FileCommand {

    /** A command that records one fact, and can therefore also correct one. */
    sealed interface Fact extends HouseholdCommand {
        /** @return the fact to record in a file that stands so */
        HouseholdEvent event(Surroundings surroundings, Standing standing);

        /** @return {@code fact}, the one of {@link #event}, with what the same command records before and after it */
        default List<HouseholdEvent> with(HouseholdEvent fact) {
            return List.of(fact);
        }
    }

    /** The facts that a part of the household has a file for: {@link NetworkCommand}, {@link CareCommand} and {@link CaseCommand}. */
    non-sealed interface PartFact extends Fact {}

    /**
     * Opens a file with the actor's own team; the actor becomes its lead caseworker. Emits: {@link HouseholdRegistered},
     * {@link CaseworkerAssigned}. Refuses with: NEIGHBOURHOOD_UNKNOWN.
     */
    record RegisterHousehold(
            @TargetAggregateIdentifier HouseholdId householdId,
            By by,
            String neighbourhood,
            HouseholdType householdType,
            RegistrationSource source,
            LocalDate occurredOn)
            implements Fact {
        @Override
        public HouseholdEvent event(Surroundings surroundings, Standing standing) {
            Actor actor = by.actor();
            return new HouseholdRegistered(
                    householdId,
                    actor.municipality(),
                    actor.team(),
                    neighbourhood,
                    householdType,
                    source,
                    occurredOn,
                    null);
        }

        @Override
        public List<HouseholdEvent> with(HouseholdEvent fact) {
            String lead = by.actor().userId();
            return List.of(fact, new CaseworkerAssigned(householdId, lead, CaseworkerRole.LEAD, occurredOn, null));
        }
    }

    /**
     * Emits: {@link HouseholdMemberAdded}. Refuses with: MEMBER_ALREADY_PRESENT, MEMBER_IS_IN_CIRCLE, MEMBER_BEFORE_BIRTH,
     * UNBORN_HAS_NO_BIRTH_DATE, PERSON_IN_OTHER_HOUSEHOLD.
     */
    record AddMember(
            @TargetAggregateIdentifier HouseholdId householdId,
            By by,
            PersonId personId,
            PersonalValue name,
            @Nullable YearMonth bornIn,
            @Nullable PersonalValue birthDate,
            @Nullable PersonalValue contact,
            MemberRole role,
            Membership membership,
            LocalDate fromDate)
            implements Fact {
        @Override
        public HouseholdEvent event(Surroundings surroundings, Standing standing) {
            return new HouseholdMemberAdded(
                    householdId, personId, name, bornIn, birthDate, contact, role, membership, fromDate, null);
        }
    }

    /** Emits: {@link HouseholdMemberLeft}. Refuses with: NOT_A_MEMBER, LEFT_BEFORE_JOINED. */
    record RemoveMember(
            @TargetAggregateIdentifier HouseholdId householdId,
            By by,
            PersonId personId,
            LocalDate toDate,
            LeavingReason reason)
            implements Fact {
        @Override
        public HouseholdEvent event(Surroundings surroundings, Standing standing) {
            return new HouseholdMemberLeft(householdId, personId, toDate, reason, null);
        }
    }

    /** Emits: {@link ChildBorn}. Refuses with: NOT_AN_UNBORN_MEMBER. */
    record RegisterBirth(
            @TargetAggregateIdentifier HouseholdId householdId,
            By by,
            PersonId personId,
            @Nullable PersonalValue name,
            YearMonth bornIn,
            PersonalValue birthDate)
            implements Fact {
        @Override
        public HouseholdEvent event(Surroundings surroundings, Standing standing) {
            return new ChildBorn(householdId, personId, name, bornIn, birthDate, null);
        }
    }

    /**
     * Emits: {@link HouseholdEnrolled}. Refuses with: PROGRAMME_UNKNOWN, PROGRAMME_OF_OTHER_MUNICIPALITY,
     * OUTSIDE_PROGRAMME_PERIOD, ALREADY_ENROLLED, CASE_HAS_NO_LEAD, BASELINE_MISSING.
     */
    record Enrol(
            @TargetAggregateIdentifier HouseholdId householdId,
            By by,
            ProgrammeId programmeId,
            LocalDate enrolledOn,
            TargetGroup targetGroup,
            Set<Integer> policyTasks)
            implements Fact {

        public Enrol {
            if (!policyTasks.stream().allMatch(task -> task >= 1 && task <= 8)) {
                throw new IllegalArgumentException("policy tasks are numbered 1 to 8: " + policyTasks);
            }
        }

        @Override
        public HouseholdEvent event(Surroundings surroundings, Standing standing) {
            long version = EnrolmentRules.programme(this, surroundings).version();
            return new HouseholdEnrolled(householdId, programmeId, version, enrolledOn, targetGroup, policyTasks, null);
        }
    }

    /** Emits: {@link ParticipationEnded}. Refuses with: NOT_ENROLLED. */
    record EndParticipation(
            @TargetAggregateIdentifier HouseholdId householdId,
            By by,
            ProgrammeId programmeId,
            LocalDate endedOn,
            ParticipationEndReason reason)
            implements Fact {
        @Override
        public HouseholdEvent event(Surroundings surroundings, Standing standing) {
            return new ParticipationEnded(householdId, programmeId, endedOn, reason, null);
        }
    }

    /** Emits: {@link StrengthRecorded}. Refuses with: TEXT_NAMES_UNKNOWN_PERSON. */
    record RecordStrength(
            @TargetAggregateIdentifier HouseholdId householdId,
            By by,
            LifeDomain lifeDomain,
            PersonalValue text,
            LocalDate occurredOn)
            implements Fact {
        @Override
        public HouseholdEvent event(Surroundings surroundings, Standing standing) {
            return new StrengthRecorded(householdId, lifeDomain, text, occurredOn, null);
        }
    }

    /** Emits: {@link ConcernRecorded}. Refuses with no code of its own. */
    record RecordConcern(
            @TargetAggregateIdentifier HouseholdId householdId,
            By by,
            LifeDomain lifeDomain,
            Severity severity,
            LocalDate occurredOn)
            implements Fact {
        @Override
        public HouseholdEvent event(Surroundings surroundings, Standing standing) {
            return new ConcernRecorded(householdId, lifeDomain, severity, occurredOn, null);
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
            @TargetAggregateIdentifier HouseholdId householdId,
            By by,
            long entry,
            CorrectionReason reason,
            Fact corrected)
            implements HouseholdCommand {
        @Override
        public @Nullable Identifier about() {
            return corrected.about();
        }
    }

    /**
     * Takes an entry back that should not be there. Emits: {@link EntryWithdrawn}. Refuses with: ENTRY_UNKNOWN,
     * ENTRY_NOT_STANDING, ENTRY_STILL_NEEDED, REGISTRATION_CANNOT_BE_WITHDRAWN.
     *
     * @param entry the number of the entry to withdraw
     * @param reason why
     */
    record WithdrawEntry(@TargetAggregateIdentifier HouseholdId householdId, By by, long entry, CorrectionReason reason)
            implements HouseholdCommand {}
}
