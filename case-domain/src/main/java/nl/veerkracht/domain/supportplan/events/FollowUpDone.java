package nl.veerkracht.domain.supportplan.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.ConferenceId;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PlanId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The coordinator called the family some weeks after the conference, and so ended the task.
 * Emitted by {@link nl.veerkracht.domain.supportplan.MeetingCommand.CallAfterFourWeeks} under {@link
 *     nl.veerkracht.domain.supportplan.MeetingRules}. Since revision 1.
 *
 * @param planId the plan
 * @param householdId the household
 * @param householdVersion the version of the household's file by which its persons were checked
 * @param conferenceId the conference
 * @param executedPercent how much of what was agreed is being done, 0 to 100, as the family says
 * @param note how it goes; sealed by every person whom it names; null when nothing was noted
 * @param doneOn valid date: the day of the call
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record FollowUpDone(
        PlanId planId,
        HouseholdId householdId,
        long householdVersion,
        ConferenceId conferenceId,
        int executedPercent,
        @Nullable PersonalValue note,
        LocalDate doneOn,
        @Nullable Replaces replaces)
        implements ConferenceEvent {

    public FollowUpDone {
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(conferenceId, "conferenceId");
        Objects.requireNonNull(doneOn, "doneOn");
        if (executedPercent < 0 || executedPercent > 100) {
            throw new IllegalArgumentException("a share lies between 0 and 100, not at " + executedPercent);
        }
    }

    @Override
    public LocalDate validOn() {
        return doneOn;
    }

    @Override
    public FollowUpDone replacing(Replaces correction) {
        return new FollowUpDone(
                planId, householdId, householdVersion, conferenceId, executedPercent, note, doneOn, correction);
    }

    /** @return the same fact without the text */
    public FollowUpDone withoutNote() {
        return new FollowUpDone(
                planId, householdId, householdVersion, conferenceId, executedPercent, null, doneOn, replaces);
    }
}
