package nl.veerkracht.api.household.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.domain.household.HouseholdCommand;
import nl.veerkracht.domain.household.events.LifeDomain;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.PersonId;

/**
 * What goes well.
 *
 * @param lifeDomain the part of life
 * @param text what goes well, in words; kept sealed by the keys of all whom it is about
 * @param about all persons whom the text tells something about
 * @param occurredOn the day on which this was so
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record StrengthRecorded(
        LifeDomain lifeDomain,
        @Size(max = 4000) String text,
        @Size(min = 1, max = 20) List<PersonId> about,
        LocalDate occurredOn)
        implements FactRequest {
    @Override
    public HouseholdCommand.Fact command(FactFrame frame) {
        return new HouseholdCommand.RecordStrength(
                frame.householdId(), frame.by(), lifeDomain, PersonalValue.clear(about, text), occurredOn);
    }
}
