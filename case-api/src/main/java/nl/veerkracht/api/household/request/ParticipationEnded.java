package nl.veerkracht.api.household.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import nl.veerkracht.domain.household.HouseholdCommand;
import nl.veerkracht.domain.household.events.ParticipationEndReason;
import nl.veerkracht.domain.shared.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * A household that no longer takes part in a programme.
 *
 * @param programmeId the programme; named by the path, and only in a correction by the body
 * @param endedOn the first day of no longer taking part
 * @param reason why
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record ParticipationEnded(@Nullable ProgrammeId programmeId, LocalDate endedOn, ParticipationEndReason reason)
        implements FactRequest {
    @Override
    public HouseholdCommand.Fact command(FactFrame frame) {
        return new HouseholdCommand.EndParticipation(
                frame.householdId(), frame.by(), frame.programme(programmeId), endedOn, reason);
    }
}
