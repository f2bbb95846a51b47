package nl.veerkracht.api.household.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import nl.veerkracht.api.platform.web.input.ShortText;
import nl.veerkracht.domain.household.HouseholdCommand;
import nl.veerkracht.domain.household.NetworkCommand;
import nl.veerkracht.domain.household.events.SupportType;
import nl.veerkracht.domain.household.events.Tie;
import nl.veerkracht.domain.household.events.TieChange;
import nl.veerkracht.domain.household.events.TieSource;
import nl.veerkracht.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A person who belongs to the household's circle.
 *
 * @param personId a person who is in a file of the caseworker's team already; left out for a new person
 * @param name the name; may be left out for a person who is known
 * @param contact telephone number, address or e-mail; only after the person was informed
 * @param tie what the person is to the household
 * @param ring 1 (closest) to 3
 * @param supportTypes what the person gives
 * @param tieChange whether the tie is new, restored, strengthened or as it was
 * @param source by which way the person was found
 * @param livesNearby whether the person lives nearby
 * @param informedOn the day on which the person was told that the team keeps data about them
 * @param fromDate first day in the circle
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record NetworkMemberAdded(
        @Nullable PersonId personId,
        @Nullable @ShortText String name,
        @Nullable @Size(max = 500) String contact,
        Tie tie,
        @Min(1) @Max(3) Integer ring,
        @Nullable @Size(max = 4) Set<SupportType> supportTypes,
        TieChange tieChange,
        TieSource source,
        @Nullable Boolean livesNearby,
        @Nullable LocalDate informedOn,
        LocalDate fromDate)
        implements FactRequest {
    @Override
    public HouseholdCommand.Fact command(FactFrame frame) {
        Identity identity = frame.identity(personId, name, null, false);
        return new NetworkCommand.AddNetworkMember(
                frame.householdId(),
                frame.by(),
                identity.personId(),
                identity.name(),
                FactFrame.sealable(identity.personId(), contact),
                tie,
                ring,
                supportTypes == null ? Set.of() : supportTypes,
                tieChange,
                source,
                livesNearby,
                informedOn,
                fromDate);
    }
}
