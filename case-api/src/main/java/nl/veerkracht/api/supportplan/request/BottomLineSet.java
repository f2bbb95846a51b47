package nl.veerkracht.api.supportplan.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.ConferenceId;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.supportplan.ConferenceCommand;
import nl.veerkracht.domain.supportplan.PlanCommand;
import org.jspecify.annotations.Nullable;

/**
 * Conditions for safety that the plan must meet.
 *
 * @param conferenceId only in a correction: the conference
 * @param text the conditions; kept sealed by the keys of all whom they are about
 * @param about all persons whom the text tells something about
 * @param organisationId whose professional set them, with a mandate
 * @param setOn the day on which they were set
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record BottomLineSet(
        @Nullable ConferenceId conferenceId,
        @Size(max = 4000) String text,
        @Size(min = 1, max = 20) List<PersonId> about,
        OrganisationId organisationId,
        LocalDate setOn)
        implements PlanFactRequest {
    @Override
    public PlanCommand.Fact command(PlanFrame frame) {
        return new ConferenceCommand.SetBottomLine(
                frame.planId(),
                frame.householdId(),
                frame.by(),
                frame.conference(conferenceId),
                PersonalValue.clear(about, text),
                organisationId,
                setOn);
    }
}
