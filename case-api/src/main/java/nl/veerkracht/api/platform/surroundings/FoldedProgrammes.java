package nl.veerkracht.api.platform.surroundings;

import java.util.Optional;
import java.util.function.BiFunction;
import nl.veerkracht.api.platform.surroundings.ProgrammeRegister.RegisteredProgramme;
import nl.veerkracht.domain.household.Surroundings;
import nl.veerkracht.domain.programme.events.ProgrammeStarted;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.domain.shared.ProgrammeId;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The programmes, folded from their own streams at the moment of the decision: never from a view, which may lag. */
@Component
class FoldedProgrammes implements Surroundings.Programmes {

    private final ObjectProvider<EventStore> log;

    FoldedProgrammes(ObjectProvider<EventStore> log) {
        this.log = log;
    }

    @Override
    public Optional<Surroundings.ProgrammeFacts> find(ProgrammeId programmeId) {
        return fold(
                programmeId,
                (started, version) ->
                        new Surroundings.ProgrammeFacts(started.municipality(), periodOf(started), version));
    }

    /** @return the programme; empty when it was not started */
    Optional<RegisteredProgramme> started(ProgrammeId programmeId) {
        return fold(
                programmeId,
                (started, version) -> new RegisteredProgramme(
                        programmeId, started.code(), started.name(), started.municipality(), periodOf(started)));
    }

    private <T> Optional<T> fold(ProgrammeId programmeId, BiFunction<ProgrammeStarted, Long, T> fact) {
        DomainEventStream stream = log.getObject().readEvents(programmeId.value());
        Optional<T> programme = Optional.empty();
        while (stream.hasNext()) {
            DomainEventMessage<?> event = stream.next();
            if (event.getPayload() instanceof ProgrammeStarted started) {
                programme = Optional.of(fact.apply(started, event.getSequenceNumber()));
            }
        }
        return programme;
    }

    private static Period periodOf(ProgrammeStarted started) {
        return new Period(started.fromDate(), started.untilDate());
    }
}
