package nl.veerkracht.domain.supportplan.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.ConferenceId;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.PlanId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The referrer accepted the plan: it leads what help comes after it.
 * Emitted by {@link nl.veerkracht.domain.supportplan.MeetingCommand.AcceptPlan} under {@link
 *     nl.veerkracht.domain.supportplan.MeetingRules}. Since revision 1.
 *
 * @param planId the plan
 * @param householdId the household
 * @param conferenceId the conference
 * @param organisationId whose professional accepted it
 * @param bottomLineMet whether the plan meets the bottom line, which it must; null when there is none
 * @param acceptedOn valid date: the day of the acceptance
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record PlanAcceptedByReferrer(
        PlanId planId,
        HouseholdId householdId,
        ConferenceId conferenceId,
        OrganisationId organisationId,
        @Nullable Boolean bottomLineMet,
        LocalDate acceptedOn,
        @Nullable Replaces replaces)
        implements ConferenceEvent {

    public PlanAcceptedByReferrer {
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(conferenceId, "conferenceId");
        Objects.requireNonNull(organisationId, "organisationId");
        Objects.requireNonNull(acceptedOn, "acceptedOn");
    }

    @Override
    public LocalDate validOn() {
        return acceptedOn;
    }

    @Override
    public PlanAcceptedByReferrer replacing(Replaces correction) {
        return new PlanAcceptedByReferrer(
                planId, householdId, conferenceId, organisationId, bottomLineMet, acceptedOn, correction);
    }
}
