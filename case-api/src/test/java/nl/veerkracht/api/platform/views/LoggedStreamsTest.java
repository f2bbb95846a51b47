package nl.veerkracht.api.platform.views;

import static nl.veerkracht.api.platform.views.HouseholdLog.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.List;
import nl.veerkracht.api.platform.views.LoggedStreams.Line;
import nl.veerkracht.domain.agenda.events.EarlyReviewAsked;
import nl.veerkracht.domain.household.events.CaseworkerAssigned;
import nl.veerkracht.domain.household.events.CaseworkerRole;
import nl.veerkracht.domain.shared.AgendaId;
import nl.veerkracht.domain.shared.CareId;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.projections.casefile.CaseFiles;
import nl.veerkracht.projections.platform.View;
import nl.veerkracht.projections.worklist.Worklists;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;

/** Which streams the log has, and which of them are read together. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LoggedStreamsTest {

    private static final HouseholdId FIRST = new HouseholdId("00000000-0000-4000-8000-000000000001");
    private static final HouseholdId SECOND = new HouseholdId("00000000-0000-4000-8000-000000000002");
    private static final int CASE_FILE = 0;
    private static final int WORKLIST = 1;

    private final MongoOperations mongo = mock(MongoOperations.class);
    private final List<View<?, ?>> views = List.of(new CaseFiles(mongo).view(), new Worklists(mongo).view());
    // Positions from 0 on.
    private final InMemoryEventStorageEngine log = new InMemoryEventStorageEngine();

    private void household(HouseholdId id, long number) {
        log.appendEvents(new GenericDomainEventMessage<>(
                "Household", id.value(), number, new CaseworkerAssigned(id, "fatima", CaseworkerRole.LEAD, DAY, null)));
    }

    private void agenda(HouseholdId id, long number) {
        log.appendEvents(new GenericDomainEventMessage<>(
                "Agenda",
                AgendaId.of(id).value(),
                number,
                new EarlyReviewAsked(id, 1, new CareId("00000000-0000-4000-8000-0000000000c1"), 0, 1, DAY, null)));
    }

    private static List<List<String>> windows(LoggedStreams streams, int entries) {
        return streams.windows(entries).stream()
                .map(window -> window.stream().map(Line::stream).toList())
                .toList();
    }

    @Test
    void all_that_feed_one_document_come_together_and_each_stream_once_in_the_order_of_their_beginning()
            throws Exception {
        household(SECOND, 0);
        household(FIRST, 0);
        household(FIRST, 1);
        agenda(SECOND, 0);
        agenda(FIRST, 0);
        LoggedStreams streams = LoggedStreams.upTo(4, log, views);

        assertThat(windows(streams, 1))
                .containsExactly(
                        List.of(SECOND.value(), AgendaId.of(SECOND).value()),
                        List.of(FIRST.value(), AgendaId.of(FIRST).value()));
        assertThat(windows(streams, 3)).as("as many as it takes").hasSize(1);
        assertThat(streams.feed(CASE_FILE, FIRST.value())).isTrue();
        assertThat(streams.feed(CASE_FILE, AgendaId.of(FIRST).value())).isFalse();
        assertThat(streams.feed(WORKLIST, FIRST.value())).isTrue();
    }

    @Test
    void what_comes_after_the_position_is_not_known() throws Exception {
        household(FIRST, 0);
        household(FIRST, 1);
        household(SECOND, 0);
        household(FIRST, 2);
        LoggedStreams streams = LoggedStreams.upTo(1, log, views);

        Line only = streams.windows(100).get(0).get(0);
        assertThat(only.stream()).isEqualTo(FIRST.value());
        assertThat(only.last()).isEqualTo(1);
        assertThat(only.key(WORKLIST)).isEqualTo(FIRST.value());
        assertThat(windows(streams, 100)).containsExactly(List.of(FIRST.value()));
    }

    @Test
    void what_feeds_no_view_and_what_cannot_be_read_from_its_first_entry_on_is_in_no_window() throws Exception {
        log.appendEvents(new GenericDomainEventMessage<>("Organisation", "somebody", 0, "an organisation"));
        log.appendEvents(new GenericDomainEventMessage<>("Household", FIRST.value(), 0, "unheard of"));
        household(SECOND, 0);

        assertThat(windows(LoggedStreams.upTo(2, log, views), 100)).containsExactly(List.of(SECOND.value()));
    }

    @Test
    void of_an_empty_log_there_is_nothing() throws Exception {
        assertThat(windows(LoggedStreams.upTo(-1, log, views), 100)).isEmpty();
    }
}
