package nl.veerkracht.api.platform.surroundings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.veerkracht.domain.programme.events.PopulationEstimated;
import nl.veerkracht.domain.programme.events.ProgrammeEvent;
import nl.veerkracht.domain.programme.events.ProgrammeStarted;
import nl.veerkracht.domain.shared.ProgrammeId;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;

/** What was known of a register's stream at a moment. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegisterStreamsTest {

    private static final ProgrammeId PROGRAMME = new ProgrammeId("44444444-0000-4000-8000-000000000001");
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    private final EventStore log = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final RegisterStreams streams = new RegisterStreams(new ObjectProvider<>() {
        @Override
        public EventStore getObject() {
            return log;
        }
    });

    @Test
    void what_was_recorded_at_the_moment_itself_was_known_and_nothing_before_the_first_entry() {
        record(0, "10:00", new ProgrammeStarted(PROGRAMME, "MG", "Veerkracht", "GM1952", DAY, DAY.plusYears(3), null));
        record(1, "12:00", new PopulationEstimated(PROGRAMME, 600, DAY, null));

        assertThat(knownAt("09:59")).isEmpty();
        assertThat(knownAt("11:59")).contains(List.of("ProgrammeStarted 10:00"));
        assertThat(knownAt("12:00")).contains(List.of("ProgrammeStarted 10:00", "PopulationEstimated 12:00"));
    }

    @Test
    void where_a_clock_ran_back_nothing_behind_a_later_entry_was_known() {
        record(0, "10:00", new ProgrammeStarted(PROGRAMME, "MG", "Veerkracht", "GM1952", DAY, DAY.plusYears(3), null));
        record(1, "12:00", new PopulationEstimated(PROGRAMME, 600, DAY, null));
        record(2, "11:00", new PopulationEstimated(PROGRAMME, 650, DAY, null));

        assertThat(knownAt("11:30")).contains(List.of("ProgrammeStarted 10:00"));
    }

    /** @return the facts that stood, each with when it was recorded */
    private Optional<List<String>> knownAt(String time) {
        return streams.fold(PROGRAMME, ProgrammeEvent.class, at(time), standings -> {
            List<String> known = new ArrayList<>();
            for (int place = 0; place < standings.facts().size(); place++) {
                known.add(standings.facts().get(place).getClass().getSimpleName() + " "
                        + standings.recordedAt().get(place).toString().substring(11, 16));
            }
            return known;
        });
    }

    private void record(long number, String time, ProgrammeEvent event) {
        log.publish(new GenericDomainEventMessage<>(
                "Programme", PROGRAMME.value(), number, event, MetaData.emptyInstance(), id(number), at(time)));
    }

    private static String id(long number) {
        return new UUID(0, number).toString();
    }

    private static Instant at(String time) {
        return Instant.parse("2024-01-15T" + time + ":00Z");
    }
}
