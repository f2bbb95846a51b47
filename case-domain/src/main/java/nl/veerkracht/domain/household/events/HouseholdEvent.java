package nl.veerkracht.domain.household.events;

import java.time.LocalDate;
import nl.veerkracht.domain.shared.HouseholdId;
import org.jspecify.annotations.Nullable;

/** Everything that can be recorded about a household: the catalogue of its events. */
public sealed interface HouseholdEvent
        permits HouseholdRegistered,
                HouseholdMemberAdded,
                HouseholdMemberLeft,
                ChildBorn,
                HouseholdEnrolled,
                ParticipationEnded,
                NetworkMemberAdded,
                NetworkMemberChanged,
                NetworkMemberLeft,
                CarerIdentified,
                StrengthRecorded,
                ConcernRecorded,
                CaseworkerAssigned,
                CaseHandedOver,
                InformationGiven,
                ConsentGiven,
                ConsentWithdrawn,
                HouseholdFileClosed,
                HouseholdFileReopened,
                EntryWithdrawn {

    /** @return the household whose stream holds this event */
    HouseholdId householdId();

    /**
     * @return the day from which the fact holds in reality (the valid axis, ADR-0004), which may lie in the past or, for
     *     what is agreed ahead, in the future; null only where an event says something about the file, not about reality
     */
    @Nullable
    LocalDate validOn();

    /** @return the earlier entry that this one corrects; null for a first record */
    @Nullable
    Replaces replaces();

    /** @return the same fact, recorded as the correction of {@code replaces} */
    HouseholdEvent replacing(Replaces replaces);
}
