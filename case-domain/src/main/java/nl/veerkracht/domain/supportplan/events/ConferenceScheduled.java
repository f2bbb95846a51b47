package nl.veerkracht.domain.supportplan.events;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.ConferenceId;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PlanId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Day and place of a conference were agreed; an earlier agreement does not hold any more.
 * Emitted by {@link nl.veerkracht.domain.supportplan.ConferenceCommand.ScheduleConference} under {@link
 *     nl.veerkracht.domain.supportplan.ConferenceRules}. Since revision 1.
 *
 * @param planId the plan
 * @param householdId the household
 * @param householdVersion the version of the household's file by which its persons were checked
 * @param conferenceId the conference
 * @param meetingOn the day of the meeting
 * @param startsAt when it begins, in local time
 * @param place the place that the family chose; sealed by every person whom it names
 * @param scheduledOn valid date: the day of the agreement
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record ConferenceScheduled(
        PlanId planId,
        HouseholdId householdId,
        long householdVersion,
        ConferenceId conferenceId,
        LocalDate meetingOn,
        LocalTime startsAt,
        PersonalValue place,
        LocalDate scheduledOn,
        @Nullable Replaces replaces)
        implements ConferenceEvent {

    public ConferenceScheduled {
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(conferenceId, "conferenceId");
        Objects.requireNonNull(meetingOn, "meetingOn");
        Objects.requireNonNull(startsAt, "startsAt");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(scheduledOn, "scheduledOn");
    }

    @Override
    public LocalDate validOn() {
        return scheduledOn;
    }

    @Override
    public ConferenceScheduled replacing(Replaces correction) {
        return new ConferenceScheduled(
                planId,
                householdId,
                householdVersion,
                conferenceId,
                meetingOn,
                startsAt,
                place,
                scheduledOn,
                correction);
    }
}
