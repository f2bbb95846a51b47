package nl.veerkracht.domain.household;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.veerkracht.domain.household.events.*;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a household's circle; see {@link HouseholdCommand} for what every command has. */
public sealed interface NetworkCommand extends HouseholdCommand.PartFact {

    /**
     * Emits: {@link InformationGiven} when {@code informedOn} is given, then {@link NetworkMemberAdded}. Refuses with:
     * ALREADY_IN_CIRCLE, IS_HOUSEHOLD_MEMBER, CONTACT_WITHOUT_INFORMATION.
     *
     * @param informedOn the day on which the person was told that the team keeps data about them; null when that was
     *     recorded before, or not done yet
     */
    record AddNetworkMember(
            @TargetAggregateIdentifier HouseholdId householdId,
            By by,
            PersonId personId,
            PersonalValue name,
            @Nullable PersonalValue contact,
            Tie tie,
            int ring,
            Set<SupportType> supportTypes,
            TieChange tieChange,
            TieSource source,
            @Nullable Boolean livesNearby,
            @Nullable LocalDate informedOn,
            LocalDate fromDate)
            implements NetworkCommand {

        public AddNetworkMember {
            requireRing(ring);
        }

        @Override
        public HouseholdEvent event(Surroundings surroundings, Standing standing) {
            return new NetworkMemberAdded(
                    householdId,
                    personId,
                    name,
                    contact,
                    tie,
                    ring,
                    supportTypes,
                    tieChange,
                    source,
                    livesNearby,
                    fromDate,
                    null);
        }

        @Override
        public List<HouseholdEvent> with(HouseholdEvent fact) {
            return informedOn == null
                    ? List.of(fact)
                    : List.of(new InformationGiven(householdId, personId, informedOn, null), fact);
        }
    }

    /** Emits: {@link NetworkMemberChanged}. Refuses with: NOT_IN_CIRCLE, CONTACT_WITHOUT_INFORMATION. */
    record ChangeNetworkMember(
            @TargetAggregateIdentifier HouseholdId householdId,
            By by,
            PersonId personId,
            @Nullable Integer ring,
            @Nullable Set<SupportType> supportTypes,
            @Nullable TieQuality quality,
            @Nullable TieChange tieChange,
            @Nullable PersonalValue contact,
            LocalDate fromDate)
            implements NetworkCommand {

        public ChangeNetworkMember {
            if (ring != null) {
                requireRing(ring);
            }
            if (ring == null && supportTypes == null && quality == null && tieChange == null && contact == null) {
                throw new IllegalArgumentException("a change changes something");
            }
        }

        @Override
        public HouseholdEvent event(Surroundings surroundings, Standing standing) {
            return new NetworkMemberChanged(
                    householdId, personId, ring, supportTypes, quality, tieChange, contact, fromDate, null);
        }
    }

    /** Emits: {@link NetworkMemberLeft}. Refuses with: NOT_IN_CIRCLE. */
    record EndNetworkMembership(
            @TargetAggregateIdentifier HouseholdId householdId,
            By by,
            PersonId personId,
            LocalDate leftOn,
            NetworkLeavingReason reason)
            implements NetworkCommand {
        @Override
        public HouseholdEvent event(Surroundings surroundings, Standing standing) {
            return new NetworkMemberLeft(householdId, personId, leftOn, reason, null);
        }
    }

    /** Emits: {@link CarerIdentified}. Refuses with: CARER_UNKNOWN, CARED_FOR_NOT_A_MEMBER, CARER_IS_CARED_FOR. */
    record MarkCarer(
            @TargetAggregateIdentifier HouseholdId householdId,
            By by,
            PersonId personId,
            PersonId caresFor,
            HoursBand hoursPerWeek,
            LocalDate fromDate)
            implements NetworkCommand {
        @Override
        public HouseholdEvent event(Surroundings surroundings, Standing standing) {
            return new CarerIdentified(householdId, personId, caresFor, hoursPerWeek, fromDate, null);
        }
    }

    /** Emits: {@link InformationGiven}. Refuses with: PERSON_UNKNOWN. */
    record GiveInformation(
            @TargetAggregateIdentifier HouseholdId householdId, By by, PersonId personId, LocalDate occurredOn)
            implements NetworkCommand {
        @Override
        public HouseholdEvent event(Surroundings surroundings, Standing standing) {
            return new InformationGiven(householdId, personId, occurredOn, null);
        }
    }

    /** Emits: {@link ConsentGiven}. Refuses with: PERSON_UNKNOWN. */
    record GiveConsent(
            @TargetAggregateIdentifier HouseholdId householdId,
            By by,
            PersonId personId,
            ConsentScope scope,
            ConsentGiver givenBy,
            @Nullable LocalDate untilDate,
            LocalDate occurredOn)
            implements NetworkCommand {
        @Override
        public HouseholdEvent event(Surroundings surroundings, Standing standing) {
            return new ConsentGiven(householdId, personId, scope, givenBy, untilDate, occurredOn, null);
        }
    }

    /**
     * Emits: {@link ConsentWithdrawn}. Refuses with: NO_SUCH_CONSENT, CONSENT_DID_NOT_EXPIRE.
     *
     * @param occurredOn the first day on which the consent does not hold any more; of one that expired the day until which it was
     *     given
     */
    record WithdrawConsent(
            @TargetAggregateIdentifier HouseholdId householdId,
            By by,
            PersonId personId,
            ConsentScope scope,
            ConsentEndReason reason,
            LocalDate occurredOn)
            implements NetworkCommand {
        @Override
        public HouseholdEvent event(Surroundings surroundings, Standing standing) {
            return new ConsentWithdrawn(householdId, personId, scope, reason, occurredOn, null);
        }
    }

    private static void requireRing(int ring) {
        if (ring < 1 || ring > 3) {
            throw new IllegalArgumentException("a circle has rings 1 to 3, not " + ring);
        }
    }
}
