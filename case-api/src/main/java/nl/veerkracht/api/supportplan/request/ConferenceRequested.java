package nl.veerkracht.api.supportplan.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.ConferenceId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.supportplan.ConferenceCommand;
import nl.veerkracht.domain.supportplan.PlanCommand;
import nl.veerkracht.domain.supportplan.events.ConferenceVariant;
import nl.veerkracht.domain.supportplan.events.RequestedBy;
import org.jspecify.annotations.Nullable;

/**
 * The request for a conference.
 *
 * @param conferenceId only in a correction: the conference
 * @param variant what it is for
 * @param question the question for which a plan is to be made; kept sealed by the keys of all whom it is about
 * @param about all persons whom the text tells something about
 * @param centralPerson the one whom it is about
 * @param agreedOn the day on which the central person said yes
 * @param requestedBy who asked for it
 * @param requestedOn the day of the request
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record ConferenceRequested(
        @Nullable ConferenceId conferenceId,
        ConferenceVariant variant,
        @Size(max = 4000) String question,
        @Size(min = 1, max = 20) List<PersonId> about,
        PersonId centralPerson,
        LocalDate agreedOn,
        RequestedBy requestedBy,
        LocalDate requestedOn)
        implements PlanFactRequest {
    @Override
    public PlanCommand.Fact command(PlanFrame frame) {
        frame.notErased(centralPerson);
        return new ConferenceCommand.RequestConference(
                frame.planId(),
                frame.householdId(),
                frame.by(),
                frame.newConference(conferenceId),
                variant,
                PersonalValue.clear(about, question),
                centralPerson,
                agreedOn,
                requestedBy,
                requestedOn);
    }
}
