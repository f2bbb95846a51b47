package nl.veerkracht.api.platform.surroundings;

import java.util.List;
import java.util.Optional;
import nl.veerkracht.domain.coordinator.events.CoordinatorEvent;
import nl.veerkracht.domain.shared.PersonId;
import org.springframework.stereotype.Component;

/**
 * Who is an Eigen Kracht coordinator. The register holds their identifiers; what is known of them is folded from their own
 * streams, at the moment of the question.
 */
@Component
public class CoordinatorRegister {

    private final CoordinatorList list;
    private final RegisterStreams streams;

    CoordinatorRegister(CoordinatorList list, RegisterStreams streams) {
        this.list = list;
        this.streams = streams;
    }

    /** @return the coordinator as known now; empty when no register has this person */
    public Optional<RegisteredCoordinator> find(PersonId personId) {
        return streams.fold(personId, CoordinatorEvent.class, FoldedCoordinator::of);
    }

    /**
     * Finds a coordinator for a decision that rests on what is known of them: until it is committed, nothing about them changes.
     *
     * @return the coordinator as known now; empty when no register has this person
     */
    public Optional<RegisteredCoordinator> locked(PersonId personId) {
        list.lock(personId);
        return find(personId);
    }

    /** @return the coordinators who work, worked or will work in {@code municipality} */
    public List<RegisteredCoordinator> in(String municipality) {
        return list.all().stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .filter(coordinator -> coordinator.everWorksIn(municipality))
                .toList();
    }

    /** @return the CBS code of the municipality that keeps what is known of the person; empty for who is no coordinator */
    public Optional<String> keeperOf(PersonId personId) {
        return list.keeperOf(personId);
    }
}
