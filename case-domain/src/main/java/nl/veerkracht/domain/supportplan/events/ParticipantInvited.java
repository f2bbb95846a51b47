package nl.veerkracht.domain.supportplan.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.ConferenceId;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.PlanId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was invited to a conference.
 * Emitted by {@link nl.veerkracht.domain.supportplan.ConferenceCommand.InviteParticipant} under {@link
 *     nl.veerkracht.domain.supportplan.ConferenceRules}. Since revision 1.
 *
 * @param planId the plan
 * @param householdId the household
 * @param householdVersion the version of the household's file by which its persons were checked
 * @param conferenceId the conference
 * @param personId who; null for a professional
 * @param organisationId whose professional; null for a person of the household or the circle
 * @param category as what
 * @param needsSupport whether somebody must stand by them; who is under age needs it whatever is said here
 * @param supports by whom a support person stands; null for all others
 * @param invitedOn valid date: the day of the invitation
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record ParticipantInvited(
        PlanId planId,
        HouseholdId householdId,
        long householdVersion,
        ConferenceId conferenceId,
        @Nullable PersonId personId,
        @Nullable OrganisationId organisationId,
        ParticipantCategory category,
        boolean needsSupport,
        @Nullable PersonId supports,
        LocalDate invitedOn,
        @Nullable Replaces replaces)
        implements ParticipantEvent {

    public ParticipantInvited {
        ParticipantEvent.requireOne(personId, organisationId);
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(conferenceId, "conferenceId");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(invitedOn, "invitedOn");
    }

    @Override
    public LocalDate validOn() {
        return invitedOn;
    }

    @Override
    public ParticipantInvited replacing(Replaces correction) {
        return new ParticipantInvited(
                planId,
                householdId,
                householdVersion,
                conferenceId,
                personId,
                organisationId,
                category,
                needsSupport,
                supports,
                invitedOn,
                correction);
    }
}
