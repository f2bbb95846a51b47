package nl.veerkracht.api.supportplan.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import nl.veerkracht.domain.shared.ConferenceId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.supportplan.ConferenceCommand;
import nl.veerkracht.domain.supportplan.PlanCommand;
import nl.veerkracht.domain.supportplan.events.MatchWish;
import org.jspecify.annotations.Nullable;

/**
 * The appointment of a coordinator.
 *
 * @param conferenceId only in a correction: the conference
 * @param coordinatorId the coordinator, from the register
 * @param matchWishes what the family looked for; may be empty
 * @param appointedOn the day of the appointment
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record CoordinatorAppointed(
        @Nullable ConferenceId conferenceId,
        PersonId coordinatorId,
        @Size(max = 3) Set<MatchWish> matchWishes,
        LocalDate appointedOn)
        implements PlanFactRequest {
    @Override
    public PlanCommand.Fact command(PlanFrame frame) {
        frame.notErased(coordinatorId);
        return new ConferenceCommand.AppointCoordinator(
                frame.planId(),
                frame.householdId(),
                frame.by(),
                frame.conference(conferenceId),
                coordinatorId,
                matchWishes,
                appointedOn);
    }
}
