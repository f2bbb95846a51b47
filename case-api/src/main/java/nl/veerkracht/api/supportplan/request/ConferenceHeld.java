package nl.veerkracht.api.supportplan.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.veerkracht.domain.shared.ConferenceId;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.supportplan.MeetingCommand;
import nl.veerkracht.domain.supportplan.PlanCommand;
import nl.veerkracht.domain.supportplan.events.ConferencePhase;
import org.jspecify.annotations.Nullable;

/**
 * A conference that was held. What was said in the private time is never recorded.
 *
 * @param conferenceId only in a correction: the conference
 * @param attendedBy who of household and circle was there, support persons among them
 * @param professionals whose professionals were there; may be empty
 * @param phases its phases, in their order
 * @param professionalsInPrivateTime whether the coordinator or a professional was there in the private time
 * @param newTies with whom in the circle a tie came about; may be empty
 * @param restoredTies with whom in the circle a broken tie was restored; may be empty
 * @param heldOn the day of the meeting
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record ConferenceHeld(
        @Nullable ConferenceId conferenceId,
        @Size(min = 1, max = 60) Set<PersonId> attendedBy,
        @Size(max = 20) Set<OrganisationId> professionals,
        @Size(min = 1, max = 3) List<ConferencePhase> phases,
        Boolean professionalsInPrivateTime,
        @Size(max = 60) Set<PersonId> newTies,
        @Size(max = 60) Set<PersonId> restoredTies,
        LocalDate heldOn)
        implements PlanFactRequest {
    @Override
    public PlanCommand.Fact command(PlanFrame frame) {
        return new MeetingCommand.HoldConference(
                frame.planId(),
                frame.householdId(),
                frame.by(),
                frame.conference(conferenceId),
                frame.notErased(attendedBy),
                professionals,
                phases,
                professionalsInPrivateTime,
                frame.notErased(newTies),
                frame.notErased(restoredTies),
                heldOn);
    }
}
