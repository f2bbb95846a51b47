package nl.veerkracht.api.platform.eventstore;

import static nl.veerkracht.api.platform.eventstore.TestEvents.NOW;
import static nl.veerkracht.api.platform.eventstore.TestEvents.event;
import static nl.veerkracht.api.platform.eventstore.TestEvents.events;
import static nl.veerkracht.api.platform.eventstore.TestEvents.household;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the event log promises on every database: appending, loading, and what a unit of work can tell. */
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class EventLogContract {

    static final String ONE = household(1);
    static final String TWO = household(2);

    TestLog log;

    /** @return an empty log */
    abstract TestLog newLog();

    @BeforeEach
    void open() {
        log = newLog();
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void what_is_appended_is_read_back_whole() {
        DomainEventMessage<?> written = event(ONE, 0);
        log.append(written);

        DomainEventMessage<?> read = log.store.readEvents(ONE).next();

        assertThat(read.getPayload()).isEqualTo(written.getPayload());
        assertThat(read.getMetaData()).isEqualTo(written.getMetaData());
        assertThat(read.getIdentifier()).isEqualTo(written.getIdentifier());
        assertThat(read.getTimestamp()).isEqualTo(NOW);
        assertThat(read.getType()).isEqualTo("Household");
    }

    @Test
    void a_stream_is_read_in_its_own_order_over_more_than_one_batch() {
        log.append(event(TWO, 0));
        log.append(events(ONE, 0, 1_500, NOW));
        log.append(events(ONE, 1_500, 1_000, NOW));

        assertThat(log.store.readEvents(ONE).asStream().map(DomainEventMessage::getSequenceNumber))
                .containsExactlyElementsOf(LongStream.range(0, 2_500).boxed().toList());
        assertThat(log.store.readEvents(ONE, 2_498).asStream()).hasSize(2);
        assertThat(log.store.lastSequenceNumberFor(ONE)).contains(2_499L);
        assertThat(log.store.lastSequenceNumberFor(household(3))).isEmpty();
    }

    @Test
    void many_streams_are_read_at_a_time_each_whole_and_in_its_order_and_an_entry_has_its_position() {
        log.append(event(TWO, 0));
        log.append(events(ONE, 0, 1_500, NOW));
        log.append(event(household(3), 0), event(TWO, 1));

        List<DomainEventMessage<?>> read = log.engine.readStreams(List.of(TWO, ONE, household(4)));

        assertThat(read)
                .hasSize(1_502)
                .filteredOn(each -> each.getAggregateIdentifier().equals(TWO))
                .extracting(DomainEventMessage::getSequenceNumber)
                .containsExactly(0L, 1L);
        assertThat(read)
                .filteredOn(each -> each.getAggregateIdentifier().equals(ONE))
                .extracting(DomainEventMessage::getSequenceNumber)
                .containsExactlyElementsOf(LongStream.range(0, 1_500).boxed().toList());
        assertThat(read.get(0).getPayload()).isEqualTo(event(ONE, 0).getPayload());
        long first = log.engine.position(TWO, 0).orElseThrow();
        assertThat(log.engine.position(TWO, 1)).hasValue(first + 1_502);
        assertThat(log.engine.position(TWO, 2)).isEmpty();
    }

    @Test
    void a_place_in_a_stream_is_given_once() {
        log.append(event(ONE, 0), event(ONE, 1));

        assertThatThrownBy(() -> log.append(event(ONE, 1))).isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> log.append(event(ONE, 0))).isInstanceOf(AggregateStreamCreationException.class);
        assertThat(log.store.readEvents(ONE).asStream()).hasSize(2);
    }

    @Test
    void an_append_that_is_refused_in_part_leaves_nothing() {
        log.append(event(ONE, 0), event(ONE, 1));

        assertThatThrownBy(() -> log.append(event(TWO, 0), event(ONE, 1)));

        assertThat(log.store.readEvents(TWO).hasNext()).isFalse();
    }

    @Test
    void only_what_happened_to_an_aggregate_is_stored() {
        EventMessage<?> loose = new GenericEventMessage<>(event(ONE, 0).getPayload());

        assertThatThrownBy(() -> log.engine.appendEvents(List.of(loose))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_unit_of_work_tells_the_position_of_the_last_event_that_it_appended() {
        UnitOfWork<?> nothing = DefaultUnitOfWork.startAndGet(new GenericMessage<>("command"));
        nothing.commit();
        UnitOfWork<?> two = DefaultUnitOfWork.startAndGet(new GenericMessage<>("command"));
        log.store.publish(event(ONE, 0), event(ONE, 1));
        two.commit();
        LogReader reader = LogReader.fromTheStart(log);
        reader.read();

        assertThat(AppendedPositions.of(nothing)).isEmpty();
        assertThat(AppendedPositions.of(two)).hasValue(reader.token().getIndex());
    }

    @Test
    void a_reader_is_given_each_event_once_in_the_order_of_the_log() {
        log.append(event(ONE, 0), event(TWO, 0));
        LogReader reader = LogReader.fromTheStart(log);

        assertThat(reader.read()).containsExactly(ONE + "/0", TWO + "/0");
        log.append(event(ONE, 1));
        assertThat(reader.read()).containsExactly(ONE + "/1");
        assertThat(reader.read()).isEmpty();
        assertThat(reader.restartedOn(log).read()).isEmpty();
    }
}
