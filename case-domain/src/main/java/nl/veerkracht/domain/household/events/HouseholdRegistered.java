package nl.veerkracht.domain.household.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A household got a file with a social team.
 * Emitted by {@link nl.veerkracht.domain.household.HouseholdCommand.RegisterHousehold} under {@link
 *     nl.veerkracht.domain.household.RecordingRules}. Since revision 1.
 *
 * @param householdId the household
 * @param municipality the CBS code of the municipality, such as {@code GM1952}
 * @param team the code of the social team that may read and write the file from this moment
 * @param neighbourhood the CBS code of the neighbourhood (wijk), such as {@code WK195201}
 * @param householdType how the household is made up
 * @param source by which way the household came
 * @param occurredOn valid date: the day of the registration
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record HouseholdRegistered(
        HouseholdId householdId,
        String municipality,
        String team,
        String neighbourhood,
        HouseholdType householdType,
        RegistrationSource source,
        LocalDate occurredOn,
        @Nullable Replaces replaces)
        implements HouseholdEvent {

    public HouseholdRegistered {
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(municipality, "municipality");
        Objects.requireNonNull(team, "team");
        Objects.requireNonNull(neighbourhood, "neighbourhood");
        Objects.requireNonNull(householdType, "householdType");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(occurredOn, "occurredOn");
    }

    @Override
    public LocalDate validOn() {
        return occurredOn;
    }

    @Override
    public HouseholdRegistered replacing(Replaces correction) {
        return new HouseholdRegistered(
                householdId, municipality, team, neighbourhood, householdType, source, occurredOn, correction);
    }
}
