package nl.veerkracht.api.supportplan.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import nl.veerkracht.domain.shared.ConferenceId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.supportplan.PlanCommand;
import nl.veerkracht.domain.supportplan.events.AdoptionBasis;
import org.jspecify.annotations.Nullable;

/**
 * The adoption of a plan.
 *
 * @param adoptedBy who adopted it
 * @param basis how it came about
 * @param conferenceId the conference in which it came about; absent without one
 * @param reviewOn the day on which it will be reviewed
 * @param adoptedOn the day of the adoption
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record PlanAdopted(
        @Size(min = 1, max = 30) Set<PersonId> adoptedBy,
        AdoptionBasis basis,
        @Nullable ConferenceId conferenceId,
        LocalDate reviewOn,
        LocalDate adoptedOn)
        implements PlanFactRequest {
    @Override
    public PlanCommand.Fact command(PlanFrame frame) {
        return new PlanCommand.AdoptPlan(
                frame.planId(),
                frame.householdId(),
                frame.by(),
                frame.notErased(adoptedBy),
                basis,
                conferenceId,
                reviewOn,
                adoptedOn);
    }
}
