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
 * Family and circle presented their plan.
 * Emitted by {@link nl.veerkracht.domain.supportplan.MeetingCommand.PresentPlan} under {@link
 *     nl.veerkracht.domain.supportplan.MeetingRules}. Since revision 1.
 *
 * @param planId the plan
 * @param householdId the household
 * @param conferenceId the conference
 * @param presentedOn valid date: the day of the presentation
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record PlanPresented(
        PlanId planId,
        HouseholdId householdId,
        ConferenceId conferenceId,
        LocalDate presentedOn,
        @Nullable Replaces replaces)
        implements ConferenceEvent {

    public PlanPresented {
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(conferenceId, "conferenceId");
        Objects.requireNonNull(presentedOn, "presentedOn");
    }

    @Override
    public LocalDate validOn() {
        return presentedOn;
    }

    @Override
    public PlanPresented replacing(Replaces correction) {
        return new PlanPresented(planId, householdId, conferenceId, presentedOn, correction);
    }
}
