package nl.veerkracht.api.platform.surroundings;

import java.util.Optional;
import nl.veerkracht.domain.household.Surroundings;
import nl.veerkracht.domain.programme.events.ProgrammeStarted;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.domain.shared.ProgrammeId;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
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
        DomainEventStream stream = log.getObject().readEvents(programmeId.value());
        Surroundings.@Nullable ProgrammeFacts facts = null;
        while (stream.hasNext()) {
            DomainEventMessage<?> event = stream.next();
            if (event.getPayload() instanceof ProgrammeStarted started) {
                facts = new Surroundings.ProgrammeFacts(
                        started.municipality(),
                        new Period(started.fromDate(), started.untilDate()),
                        event.getSequenceNumber());
            }
        }
        return Optional.ofNullable(facts);
    }
}
