package nl.veerkracht.api.register.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import nl.veerkracht.domain.coordinator.CoordinatorCommand;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Where and in which languages a coordinator works from a day on.
 *
 * @param languages the languages in which the coordinator can lead a conference: ISO 639-1 codes such as {@code nl}
 * @param region the municipalities in which the coordinator works: CBS codes, with that of the register among them
 * @param fromDate the first day on which it is so
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record CoordinatorProfile(
        @Nullable @Size(max = 20) Set<@Size(max = 2) String> languages,
        @Size(min = 1, max = 50) Set<@Size(max = 6) String> region,
        LocalDate fromDate)
        implements CoordinatorFact {
    @Override
    public CoordinatorCommand.Fact command(PersonId personId, By by) {
        return new CoordinatorCommand.ChangeProfile(
                personId, by, languages == null ? Set.of() : languages, region, fromDate);
    }
}
