package nl.veerkracht.domain.supportplan.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.ConferenceId;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PlanId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A conference ended without a meeting. With a plan that is as good an end as any.
 * Emitted by {@link nl.veerkracht.domain.supportplan.MeetingCommand.CloseWithoutMeeting} under {@link
 *     nl.veerkracht.domain.supportplan.MeetingRules}. Since revision 1.
 *
 * @param planId the plan
 * @param householdId the household
 * @param conferenceId the conference
 * @param planMade whether there is a plan all the same
 * @param reason why there was no meeting
 * @param endedOn valid date: the day on which it ended
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record ConferenceNotNeeded(
        PlanId planId,
        HouseholdId householdId,
        ConferenceId conferenceId,
        boolean planMade,
        NoMeetingReason reason,
        LocalDate endedOn,
        @Nullable Replaces replaces)
        implements ConferenceEvent {

    public ConferenceNotNeeded {
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(conferenceId, "conferenceId");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(endedOn, "endedOn");
    }

    @Override
    public LocalDate validOn() {
        return endedOn;
    }

    @Override
    public ConferenceNotNeeded replacing(Replaces correction) {
        return new ConferenceNotNeeded(planId, householdId, conferenceId, planMade, reason, endedOn, correction);
    }
}
