package nl.veerkracht.api.household.request;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import nl.veerkracht.domain.household.HouseholdCommand;

/**
 * A fact as a caseworker sends it: to record it, or, with its {@code kind}, as the correction of an earlier one. The kind is the
 * event's name in the catalogue without {@code household.}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Registered.class, name = "registered"),
    @JsonSubTypes.Type(value = MemberAdded.class, name = "member-added"),
    @JsonSubTypes.Type(value = MemberLeft.class, name = "member-left"),
    @JsonSubTypes.Type(value = ChildBorn.class, name = "child-born"),
    @JsonSubTypes.Type(value = Enrolled.class, name = "enrolled"),
    @JsonSubTypes.Type(value = ParticipationEnded.class, name = "participation-ended"),
    @JsonSubTypes.Type(value = StrengthRecorded.class, name = "strength-recorded"),
    @JsonSubTypes.Type(value = ConcernRecorded.class, name = "concern-recorded"),
    @JsonSubTypes.Type(value = CaseworkerAssigned.class, name = "caseworker-assigned"),
    @JsonSubTypes.Type(value = CaseHandedOver.class, name = "case-handed-over"),
    @JsonSubTypes.Type(value = FileClosed.class, name = "file-closed"),
    @JsonSubTypes.Type(value = FileReopened.class, name = "file-reopened"),
    @JsonSubTypes.Type(value = NetworkMemberAdded.class, name = "network-member-added"),
    @JsonSubTypes.Type(value = NetworkMemberChanged.class, name = "network-member-changed"),
    @JsonSubTypes.Type(value = NetworkMemberLeft.class, name = "network-member-left"),
    @JsonSubTypes.Type(value = CarerIdentified.class, name = "carer-identified"),
    @JsonSubTypes.Type(value = InformationGiven.class, name = "information-given"),
    @JsonSubTypes.Type(value = ConsentGiven.class, name = "consent-given"),
    @JsonSubTypes.Type(value = ConsentWithdrawn.class, name = "consent-withdrawn"),
    @JsonSubTypes.Type(value = CareStarted.class, name = "professional-care-started"),
    @JsonSubTypes.Type(value = CareReduced.class, name = "professional-care-reduced"),
    @JsonSubTypes.Type(value = CareIncreased.class, name = "professional-care-increased"),
    @JsonSubTypes.Type(value = CareEnded.class, name = "professional-care-ended"),
    @JsonSubTypes.Type(value = BaselineTaken.class, name = "baseline-recorded"),
    @JsonSubTypes.Type(value = ProfessionalInvolvement.class, name = "professional-involvement-recorded")
})
public sealed interface FactRequest
        permits Registered,
                MemberAdded,
                MemberLeft,
                ChildBorn,
                Enrolled,
                ParticipationEnded,
                StrengthRecorded,
                ConcernRecorded,
                CaseworkerAssigned,
                CaseHandedOver,
                FileClosed,
                FileReopened,
                NetworkMemberAdded,
                NetworkMemberChanged,
                NetworkMemberLeft,
                CarerIdentified,
                InformationGiven,
                ConsentGiven,
                ConsentWithdrawn,
                CareStarted,
                CareReduced,
                CareIncreased,
                CareEnded,
                BaselineTaken,
                ProfessionalInvolvement {

    /** @return the command that records this fact */
    HouseholdCommand.Fact command(FactFrame frame);
}
