package nl.veerkracht.api.platform.surroundings;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

/** The facts among some events of a stream that stand: neither corrected nor withdrawn since. */
final class StandingFacts {

    private record Standing<F>(long origin, F event) {}

    private StandingFacts() {}

    /**
     * @param kind the events of the stream
     * @return the facts that stand, each in the place of the first record in its chain of corrections
     */
    static <F extends DatedEvent> List<F> of(List<? extends DomainEventMessage<?>> events, Class<F> kind) {
        Map<Long, Standing<F>> standing = new TreeMap<>();
        for (DomainEventMessage<?> message : events) {
            F event = kind.cast(message.getPayload());
            if (event instanceof DatedEvent.Withdrawal withdrawn) {
                standing.remove(withdrawn.entry());
                continue;
            }
            @Nullable Replaces replaces = event.replaces();
            @Nullable Standing<F> replaced = replaces == null ? null : standing.remove(replaces.entry());
            long number = message.getSequenceNumber();
            standing.put(number, new Standing<>(replaced == null ? number : replaced.origin(), event));
        }
        return standing.values().stream()
                .sorted(Comparator.comparingLong(Standing::origin))
                .map(Standing::event)
                .toList();
    }
}
