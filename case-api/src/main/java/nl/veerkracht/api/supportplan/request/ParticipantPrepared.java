package nl.veerkracht.api.supportplan.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import nl.veerkracht.domain.shared.ConferenceId;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.supportplan.ConferenceCommand;
import nl.veerkracht.domain.supportplan.PlanCommand;
import org.jspecify.annotations.Nullable;

/**
 * A participant who was prepared in person.
 *
 * @param conferenceId only in a correction: the conference
 * @param personId who; absent for a professional
 * @param organisationId whose professional; absent for a person of the household or the circle
 * @param preparedOn the day on which it was done
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record ParticipantPrepared(
        @Nullable ConferenceId conferenceId,
        @Nullable PersonId personId,
        @Nullable OrganisationId organisationId,
        LocalDate preparedOn)
        implements PlanFactRequest {
    @Override
    public PlanCommand.Fact command(PlanFrame frame) {
        frame.eitherOr(personId, organisationId);
        return new ConferenceCommand.PrepareParticipant(
                frame.planId(),
                frame.householdId(),
                frame.by(),
                frame.conference(conferenceId),
                personId,
                organisationId,
                preparedOn);
    }
}
