package nl.veerkracht.api.programme.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import nl.veerkracht.domain.household.events.TargetGroup;
import nl.veerkracht.domain.programme.ProgrammeCommand;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * For whom and where a programme is.
 *
 * @param targetGroups for whom
 * @param neighbourhoods the CBS codes of the neighbourhoods (wijken); left out for the whole municipality
 * @param fromDate the first day on which this holds
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record ProgrammeScope(
        @Size(min = 1, max = 10) Set<TargetGroup> targetGroups,
        @Nullable @Size(max = 200) Set<@Size(max = 8) String> neighbourhoods,
        LocalDate fromDate)
        implements ProgrammeFact {
    @Override
    public ProgrammeCommand.Fact command(ProgrammeId programmeId, By by) {
        return new ProgrammeCommand.SetScope(
                programmeId, by, targetGroups, neighbourhoods == null ? Set.of() : neighbourhoods, fromDate);
    }
}
