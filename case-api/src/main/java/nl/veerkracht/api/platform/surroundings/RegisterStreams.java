package nl.veerkracht.api.platform.surroundings;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.veerkracht.api.platform.surroundings.StandingFacts.Standing;
import nl.veerkracht.domain.contract.EventCatalog;
import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.domain.shared.Identifier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Folds what a register keeps from its own stream at the moment of the question: never from a view, which may lag. */
@Component
class RegisterStreams {

    private final ObjectProvider<EventStore> log;

    RegisterStreams(ObjectProvider<EventStore> log) {
        this.log = log;
    }

    /**
     * What stands of something that a register keeps.
     *
     * @param facts the facts, each in its place
     * @param entries the same facts as entries
     * @param recordedAt when each of them was recorded
     * @param version the version of the stream that was read
     */
    record Standings<F>(List<F> facts, List<StandingEntry> entries, List<Instant> recordedAt, long version) {}

    /**
     * @param kind the events of such a stream; whatever stands in a stream of another kind is not what was asked for
     * @param fold makes of what stands what is to be known
     * @return what was folded; empty when there is no such stream
     */
    <F extends DatedEvent, T> Optional<T> fold(Identifier id, Class<F> kind, Function<Standings<F>, T> fold) {
        return fold(id, kind, Instant.MAX, fold);
    }

    /**
     * The same of what was recorded by {@code knownAt}; empty when nothing was. A stream is known up to an entry and not beyond: behind
     * one that was recorded later nothing was known, also where a clock ran back.
     */
    <F extends DatedEvent, T> Optional<T> fold(
            Identifier id, Class<F> kind, Instant knownAt, Function<Standings<F>, T> fold) {
        List<? extends DomainEventMessage<?>> events = log.getObject()
                .readEvents(id.value())
                .asStream()
                .takeWhile(event -> !event.getTimestamp().isAfter(knownAt))
                .toList();
        if (events.isEmpty() || !kind.isInstance(events.get(0).getPayload())) {
            return Optional.empty();
        }
        List<Standing<F>> standing = StandingFacts.numbered(events, kind);
        return Optional.of(fold.apply(new Standings<>(
                standing.stream().map(Standing::event).toList(),
                standing.stream().map(RegisterStreams::entry).toList(),
                standing.stream()
                        .map(one -> events.get((int) one.number()).getTimestamp())
                        .toList(),
                events.get(events.size() - 1).getSequenceNumber())));
    }

    private static StandingEntry entry(Standing<? extends DatedEvent> standing) {
        String name = EventCatalog.of(standing.event().getClass()).orElseThrow().name();
        return new StandingEntry(
                standing.number(),
                name.substring(name.indexOf('.') + 1),
                Objects.requireNonNull(standing.event().validOn()));
    }
}
