package nl.veerkracht.api.household.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import nl.veerkracht.domain.household.HouseholdCommand;
import nl.veerkracht.domain.household.NetworkCommand;
import nl.veerkracht.domain.household.events.ConsentGiver;
import nl.veerkracht.domain.household.events.ConsentScope;
import nl.veerkracht.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A consent.
 *
 * @param personId the person whose data it concerns
 * @param scope what is consented to
 * @param givenBy who gave it
 * @param untilDate the first day on which it no longer holds; left out when it has no end
 * @param occurredOn the day on which it was given
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record ConsentGiven(
        PersonId personId,
        ConsentScope scope,
        ConsentGiver givenBy,
        @Nullable LocalDate untilDate,
        LocalDate occurredOn)
        implements FactRequest {
    @Override
    public HouseholdCommand.Fact command(FactFrame frame) {
        return new NetworkCommand.GiveConsent(
                frame.householdId(), frame.by(), frame.notErased(personId), scope, givenBy, untilDate, occurredOn);
    }
}
