package nl.veerkracht.api.platform.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import nl.veerkracht.api.VeerkrachtApplication;
import nl.veerkracht.api.platform.eventstore.ManyStreams;
import nl.veerkracht.api.platform.views.ViewVerification.Finding;
import nl.veerkracht.api.platform.views.ViewVerification.Report;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.projections.platform.Generations;
import nl.veerkracht.projections.platform.View;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.jdbc.core.JdbcOperations;

/** How all views are compared with the log while people go on, and what that reads. */
@SpringBootTest(classes = VeerkrachtApplication.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class VerificationIT {

    @Autowired
    EventStore log;

    @Autowired
    EventStorageEngine engine;

    @Autowired
    ManyStreams streams;

    @Autowired
    JdbcOperations database;

    @Autowired
    MongoOperations mongo;

    @Autowired
    List<View<?, ?>> views;

    @Autowired
    ViewPositions positions;

    @Autowired
    DeadLetters deadLetters;

    @Autowired
    Generations generations;

    private HouseholdLog households;

    @BeforeEach
    void log() {
        households = new HouseholdLog(log, database);
    }

    private Report verify(EventStorageEngine read, ManyStreams many) {
        return new ViewVerification(views, read, many, positions, deadLetters, generations).verify();
    }

    /** What is read of streams. */
    private final class Watched implements ManyStreams {

        private final List<String> asked = new ArrayList<>();

        @Override
        public List<DomainEventMessage<?>> readStreams(Collection<String> identifiers) {
            asked.addAll(identifiers);
            return streams.readStreams(identifiers);
        }

        @Override
        public OptionalLong position(String stream, long entry) {
            return streams.position(stream, entry);
        }
    }

    @Test
    void what_is_recorded_meanwhile_is_no_difference_and_the_log_and_each_stream_are_read_once() {
        HouseholdId id = households.registered("verified");
        households.awaitViews(positions);
        long before = positions.head();
        Report without = verify(engine, streams);
        WatchedEngine ordered = new WatchedEngine(engine);
        List<HouseholdId> late = new ArrayList<>();
        ordered.at(1, () -> {
            households.record(id, 3, HouseholdLog.concern(id));
            late.add(households.registered("verified"));
            households.awaitViews(positions);
        });
        Watched watched = new Watched();

        Report with = verify(ordered, watched);

        assertThat(with).as("the same, as far as it looks").isEqualTo(without);
        assertThat(with.equal()).isTrue();
        assertThat(with.position()).isEqualTo(before);
        assertThat(ordered.reads()).isEqualTo(1);
        assertThat(watched.asked)
                .contains(id.value())
                .doesNotContain(late.get(0).value())
                .doesNotHaveDuplicates();
    }

    @Test
    void what_a_parked_stream_feeds_is_left_out_and_the_rest_is_compared() {
        households.registered("verified");
        households.awaitViews(positions);
        int compared = caseFile(verify(engine, streams)).documents();
        HouseholdId parked = households.registered("verified");
        households.recordRaw(parked, 3, "household.unheard-of", "{}");
        HouseholdId other = households.registered("verified");
        households.awaitViews(positions);
        try {
            Report report = verify(engine, streams);

            assertThat(report.equal()).isTrue();
            assertThat(caseFile(report).parked()).contains(parked.value()).doesNotContain(other.value());
            assertThat(caseFile(report).documents()).isEqualTo(compared + 1);
        } finally {
            households.repair(parked, 3);
            deadLetters.retry(parked.value());
        }
        assertThat(caseFile(verify(engine, streams)).documents()).isEqualTo(compared + 2);
    }

    @Test
    void of_what_differs_the_first_in_the_order_of_the_keys_is_named_with_the_position_of_what_it_lacks() {
        HouseholdId one = households.registered("verified");
        long position = positions.head();
        HouseholdId other = households.registered("verified");
        households.awaitViews(positions);
        String live = Objects.requireNonNull(generations.of("case-file").live()).name();
        List<Document> taken = new ArrayList<>();
        List.of(one, other).forEach(id -> taken.add(mongo.execute(live, files -> files.findOneAndDelete(key(id)))));
        try {
            Finding found = caseFile(verify(engine, streams));

            boolean oneIsFirst = one.value().compareTo(other.value()) < 0;
            assertThat(found.different()).containsExactlyInAnyOrder(one.value(), other.value());
            assertThat(Objects.requireNonNull(found.firstDifference()).document())
                    .isEqualTo(oneIsFirst ? one.value() : other.value());
            assertThat(found.firstDifference().position()).isEqualTo(oneIsFirst ? position - 2 : position + 1);
        } finally {
            mongo.execute(live, files -> files.insertMany(taken));
        }
        assertThat(verify(engine, streams).equal()).isTrue();
    }

    private static Document key(HouseholdId id) {
        return new Document("_id", id.value());
    }

    private static Finding caseFile(Report report) {
        return report.views().get(0);
    }
}
