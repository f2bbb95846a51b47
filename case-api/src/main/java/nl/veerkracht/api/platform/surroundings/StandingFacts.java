package nl.veerkracht.api.platform.surroundings;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.veerkracht.domain.household.events.HouseholdEvent;
import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

/** The facts among some events of a stream that stand: neither corrected nor withdrawn since. */
final class StandingFacts {

    /**
     * A fact that stands.
     *
     * @param number the number of its entry
     * @param origin the number of the first record in its chain of corrections: its place
     * @param event the fact
     */
    record Standing<F>(long number, long origin, F event) {}

    private StandingFacts() {}

    /** @return the facts of a household that stand, each in the place of the first record in its chain of corrections */
    static List<HouseholdEvent> of(List<? extends DomainEventMessage<?>> events) {
        return numbered(events, HouseholdEvent.class).stream()
                .map(Standing::event)
                .toList();
    }

    /**
     * @param kind the events of the stream
     * @return the facts that stand with the numbers of their entries, in the same order
     */
    static <F extends DatedEvent> List<Standing<F>> numbered(
            List<? extends DomainEventMessage<?>> events, Class<F> kind) {
        Map<Long, Standing<F>> standing = new LinkedHashMap<>();
        for (DomainEventMessage<?> message : events) {
            F event = kind.cast(message.getPayload());
            if (event instanceof DatedEvent.Withdrawal withdrawn) {
                standing.remove(withdrawn.entry());
                continue;
            }
            @Nullable Replaces replaces = event.replaces();
            @Nullable Standing<F> replaced = replaces == null ? null : standing.remove(replaces.entry());
            long number = message.getSequenceNumber();
            standing.put(number, new Standing<>(number, replaced == null ? number : replaced.origin(), event));
        }
        return standing.values().stream()
                .sorted(Comparator.comparingLong(Standing::origin))
                .toList();
    }
}
