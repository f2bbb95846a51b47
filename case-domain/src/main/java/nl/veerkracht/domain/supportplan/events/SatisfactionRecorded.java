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
 * Somebody told how satisfied they are with a conference and with its plan.
 * Emitted by {@link nl.veerkracht.domain.supportplan.MeetingCommand.RecordSatisfaction} under {@link
 *     nl.veerkracht.domain.supportplan.MeetingRules}. Since revision 1.
 *
 * @param planId the plan
 * @param householdId the household
 * @param conferenceId the conference
 * @param role who told it; no name is recorded
 * @param meetingScore 1 to 10; null when there was no meeting, or nothing was said of it
 * @param planScore 1 to 10; null when there is no plan, or nothing was said of it
 * @param toldOn valid date: the day on which it was told
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record SatisfactionRecorded(
        PlanId planId,
        HouseholdId householdId,
        ConferenceId conferenceId,
        SatisfactionRole role,
        @Nullable Integer meetingScore,
        @Nullable Integer planScore,
        LocalDate toldOn,
        @Nullable Replaces replaces)
        implements ConferenceEvent {

    public SatisfactionRecorded {
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(conferenceId, "conferenceId");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(toldOn, "toldOn");
        requireScore(meetingScore);
        requireScore(planScore);
    }

    @Override
    public LocalDate validOn() {
        return toldOn;
    }

    private static void requireScore(@Nullable Integer score) {
        if (score != null && (score < 1 || score > 10)) {
            throw new IllegalArgumentException("a score lies between 1 and 10, not at " + score);
        }
    }

    @Override
    public SatisfactionRecorded replacing(Replaces correction) {
        return new SatisfactionRecorded(
                planId, householdId, conferenceId, role, meetingScore, planScore, toldOn, correction);
    }
}
