package nl.veerkracht.api.household.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import nl.veerkracht.api.platform.web.input.ShortText;
import nl.veerkracht.domain.household.HouseholdCommand;
import nl.veerkracht.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The birth of a child that was expected.
 *
 * @param personId the person; named by the path, and only in a correction by the body
 * @param name the child's name; left out when the name recorded before stays
 * @param birthDate the exact birth date, which is kept sealed
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record ChildBorn(
        @Nullable PersonId personId, @Nullable @ShortText String name, LocalDate birthDate) implements FactRequest {
    @Override
    public HouseholdCommand.Fact command(FactFrame frame) {
        PersonId child = frame.person(personId);
        BirthDate born = frame.birthDate(child, birthDate);
        return new HouseholdCommand.RegisterBirth(
                frame.householdId(), frame.by(), child, FactFrame.sealable(child, name), born.month(), born.exact());
    }
}
