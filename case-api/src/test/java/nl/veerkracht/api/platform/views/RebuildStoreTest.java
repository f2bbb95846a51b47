package nl.veerkracht.api.platform.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import nl.veerkracht.api.platform.views.Rebuild.Failure;
import nl.veerkracht.api.platform.views.Rebuild.Part;
import nl.veerkracht.api.platform.views.Rebuild.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RebuildStoreTest {

    private final TestViewServer server = new TestViewServer();
    private final MongoClient client = MongoClients.create(server.uri());
    private final RebuildStore rebuilds = new RebuildStore(new MongoTemplate(client, "views"), new EachSecond());

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    /** A second later at each look. */
    private static final class EachSecond extends Clock {

        private Instant next = Instant.parse("2024-01-15T09:00:00Z");

        @Override
        public Instant instant() {
            next = next.plusSeconds(1);
            return next;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void the_latest_hundred_are_kept_and_none_that_has_not_ended_is_ever_forgotten() {
        begin("running");
        begin("swapping");
        rebuilds.move("swapping", State.RUNNING, State.SWAPPING);
        for (int number = 0; number < 103; number++) {
            begin("ended-" + number);
            rebuilds.move("ended-" + number, State.RUNNING, State.CANCELLED);
        }
        begin("last");

        assertThat(rebuilds.find("ended-3")).isEmpty();
        assertThat(rebuilds.find("ended-4")).isPresent();
        assertThat(rebuilds.latest()).hasSize(100).extracting(Rebuild::id).startsWith("last", "ended-102");
        assertThat(rebuilds.open())
                .extracting(Rebuild::id, Rebuild::state)
                .containsExactlyInAnyOrder(
                        tuple("running", State.RUNNING),
                        tuple("swapping", State.SWAPPING),
                        tuple("last", State.RUNNING));
    }

    @Test
    void what_broke_it_off_is_told_with_how_often_that_happened() {
        begin("one");
        assertThat(rebuilds.find("one"))
                .hasValueSatisfying(one -> assertThat(one.failure()).isNull());
        rebuilds.brokenOff("one", new IllegalStateException("of Noor"));
        rebuilds.brokenOff("one", new UncheckedIOException(new IOException("of Noor")));
        assertThat(rebuilds.find("one")).hasValueSatisfying(one -> assertThat(one.failure())
                .isEqualTo(new Failure(Instant.parse("2024-01-15T09:00:03Z"), "IOException", 2)));
    }

    @Test
    void the_latest_comes_first_also_within_one_second() {
        MongoTemplate views = new MongoTemplate(client, "views");
        begin("whole");
        begin("fraction");
        for (String[] each : new String[][] {{"whole", "09:00:01Z"}, {"fraction", "09:00:01.5Z"}}) {
            views.execute(
                    "view-rebuild",
                    documents -> documents.updateOne(
                            Filters.eq("_id", each[0]), Updates.set("requestedAt", "2024-01-15T" + each[1])));
        }
        assertThat(rebuilds.latest()).extracting(Rebuild::id).containsExactly("fraction", "whole");
    }

    private void begin(String id) {
        rebuilds.begin(id, List.of(new Part("case-file", 1)));
    }
}
