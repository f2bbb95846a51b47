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
 * A conference was held and led to no plan. Ties may have come of it all the same.
 * Emitted by {@link nl.veerkracht.domain.supportplan.MeetingCommand.CloseWithoutPlan} under {@link
 *     nl.veerkracht.domain.supportplan.MeetingRules}. Since revision 1.
 *
 * @param planId the plan
 * @param householdId the household
 * @param conferenceId the conference
 * @param reason why there is no plan
 * @param endedOn valid date: the day on which that was clear
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record ConferenceEndedWithoutPlan(
        PlanId planId,
        HouseholdId householdId,
        ConferenceId conferenceId,
        NoPlanReason reason,
        LocalDate endedOn,
        @Nullable Replaces replaces)
        implements ConferenceEvent {

    public ConferenceEndedWithoutPlan {
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
    public ConferenceEndedWithoutPlan replacing(Replaces correction) {
        return new ConferenceEndedWithoutPlan(planId, householdId, conferenceId, reason, endedOn, correction);
    }
}
