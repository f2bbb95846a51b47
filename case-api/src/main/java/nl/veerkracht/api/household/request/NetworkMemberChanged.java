package nl.veerkracht.api.household.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import nl.veerkracht.domain.household.HouseholdCommand;
import nl.veerkracht.domain.household.NetworkCommand;
import nl.veerkracht.domain.household.events.SupportType;
import nl.veerkracht.domain.household.events.TieChange;
import nl.veerkracht.domain.household.events.TieQuality;
import nl.veerkracht.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a person in the circle means to the household now. What is left out stays as it was; one thing at least changes.
 *
 * @param personId the person; named by the path, and only in a correction by the body
 * @param ring 1 (closest) to 3
 * @param supportTypes what the person gives
 * @param quality how the caseworker judges the tie
 * @param tieChange what happened to the tie
 * @param contact telephone number, address or e-mail
 * @param fromDate first day on which this holds
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record NetworkMemberChanged(
        @Nullable PersonId personId,
        @Nullable @Min(1) @Max(3) Integer ring,
        @Nullable @Size(max = 4) Set<SupportType> supportTypes,
        @Nullable TieQuality quality,
        @Nullable TieChange tieChange,
        @Nullable @Size(max = 500) String contact,
        LocalDate fromDate)
        implements FactRequest {
    @Override
    public HouseholdCommand.Fact command(FactFrame frame) {
        if (ring == null && supportTypes == null && quality == null && tieChange == null && contact == null) {
            throw frame.flaw("ring", "NOTHING_CHANGES");
        }
        PersonId person = frame.notErased(frame.person(personId));
        return new NetworkCommand.ChangeNetworkMember(
                frame.householdId(),
                frame.by(),
                person,
                ring,
                supportTypes,
                quality,
                tieChange,
                FactFrame.sealable(person, contact),
                fromDate);
    }
}
