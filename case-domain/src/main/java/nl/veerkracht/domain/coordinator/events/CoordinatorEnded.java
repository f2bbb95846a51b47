package nl.veerkracht.domain.coordinator.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A person stopped as a coordinator.
 * Emitted by {@link nl.veerkracht.domain.coordinator.CoordinatorCommand.EndCoordinator} under {@link
 *     nl.veerkracht.domain.coordinator.CoordinatorRules}. Since revision 1.
 *
 * @param personId the coordinator
 * @param untilDate valid date: first day on which the person is not a coordinator any more
 * @param reason why
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record CoordinatorEnded(
        PersonId personId,
        LocalDate untilDate,
        CoordinatorEndReason reason,
        @Nullable Replaces replaces) implements CoordinatorEvent {

    public CoordinatorEnded {
        Objects.requireNonNull(personId, "personId");
        Objects.requireNonNull(untilDate, "untilDate");
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public LocalDate validOn() {
        return untilDate;
    }

    @Override
    public CoordinatorEnded replacing(Replaces correction) {
        return new CoordinatorEnded(personId, untilDate, reason, correction);
    }
}
