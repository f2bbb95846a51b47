package nl.veerkracht.domain.household.events;

import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.domain.shared.HouseholdRelated;
import nl.veerkracht.domain.shared.Replaces;

/** Everything that can be recorded about a household: the catalogue of its events. */
public sealed interface HouseholdEvent extends DatedEvent, HouseholdRelated
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
                CareEvent,
                BaselineRecorded,
                ProfessionalInvolvementRecorded,
                EntryWithdrawn {

    @Override
    HouseholdEvent replacing(Replaces replaces);
}
