package nl.veerkracht.domain.supportplan.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.ConferenceId;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.PlanId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A professional with a mandate set conditions for safety (bottom line) that the plan must meet.
 * Emitted by {@link nl.veerkracht.domain.supportplan.ConferenceCommand.SetBottomLine} under {@link
 *     nl.veerkracht.domain.supportplan.ConferenceRules}. Since revision 1.
 *
 * @param planId the plan
 * @param householdId the household
 * @param householdVersion the version of the household's file by which its persons were checked
 * @param conferenceId the conference
 * @param conditions the conditions; sealed by every person whom they name
 * @param organisationId whose professional set them
 * @param setOn valid date: the day on which they were set
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record BottomLineSet(
        PlanId planId,
        HouseholdId householdId,
        long householdVersion,
        ConferenceId conferenceId,
        PersonalValue conditions,
        OrganisationId organisationId,
        LocalDate setOn,
        @Nullable Replaces replaces)
        implements ConferenceEvent {

    public BottomLineSet {
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(conferenceId, "conferenceId");
        Objects.requireNonNull(conditions, "conditions");
        Objects.requireNonNull(organisationId, "organisationId");
        Objects.requireNonNull(setOn, "setOn");
    }

    @Override
    public LocalDate validOn() {
        return setOn;
    }

    @Override
    public BottomLineSet replacing(Replaces correction) {
        return new BottomLineSet(
                planId, householdId, householdVersion, conferenceId, conditions, organisationId, setOn, correction);
    }
}
