package nl.veerkracht.api.register.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import nl.veerkracht.domain.coordinator.CoordinatorCommand;
import nl.veerkracht.domain.coordinator.events.CoordinatorEndReason;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.PersonId;

/**
 * That somebody stops as a coordinator.
 *
 * @param untilDate the day after the last one
 * @param reason why
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record CoordinatorEnding(LocalDate untilDate, CoordinatorEndReason reason) implements CoordinatorFact {
    @Override
    public CoordinatorCommand.Fact command(PersonId personId, By by) {
        return new CoordinatorCommand.EndCoordinator(personId, by, untilDate, reason);
    }
}
