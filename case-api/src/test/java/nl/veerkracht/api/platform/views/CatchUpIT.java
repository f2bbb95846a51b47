package nl.veerkracht.api.platform.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import nl.veerkracht.api.VeerkrachtApplication;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.projections.platform.HeldDocuments;
import nl.veerkracht.projections.platform.View;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.Serializer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.jdbc.core.JdbcOperations;

/** Views that are far behind, on their way to the end of the log: what is stored when that ends early, and what of it is told. */
@SpringBootTest(classes = VeerkrachtApplication.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class CatchUpIT {

    private static final String CASE_FILE = "case-file";
    private static final String TEAM_LIST = "team-list";

    @Autowired
    EventStore log;

    @Autowired
    EventStorageEngine engine;

    @Autowired
    TokenStore tokens;

    @Autowired
    JdbcOperations database;

    @Autowired
    MongoOperations mongo;

    @Autowired
    MongoTemplate tokensAndLetters;

    @Autowired
    @Qualifier("tokenSerializer")
    Serializer tokenSerializer;

    @Autowired
    List<View<?, ?>> views;

    @Autowired
    ViewPositions positions;

    @Autowired
    DeadLetters deadLetters;

    @Autowired
    ViewsController controller;

    @Autowired
    ViewSupervisor supervisor;

    @Autowired
    LiveViews live;

    @Autowired
    Letters letters;

    private HouseholdLog households;

    @BeforeEach
    void log() {
        households = new HouseholdLog(log, database);
    }

    @Test
    void given_a_crash_after_the_documents_were_stored_and_before_the_token__then_what_is_read_again_changes_nothing() {
        households.registered("catch-up");
        HouseholdId damaged = households.registered("catch-up");
        households.recordRaw(damaged, 3, "household.unheard-of", "{}");
        households.awaitViews(positions);
        supervisor.whileStopped(List.of(CASE_FILE), () -> {
            live.renew(view(CASE_FILE));
            TokenStore crashing = new OtherTokens(tokens) {
                @Override
                public void storeToken(@Nullable TrackingToken token, String view, int segment) {
                    HeldDocuments.flush();
                    throw new IllegalStateException("the power is gone");
                }
            };
            assertThatThrownBy(() -> new CatchUp(engine, crashing, List.of(fed(CASE_FILE))).run())
                    .hasMessage("the power is gone");

            assertThat(mongo.getCollection(generation(CASE_FILE)).countDocuments())
                    .as("documents and a mark")
                    .isGreaterThan(1);
            assertThat(positions.position(CASE_FILE)).isEmpty();
        });
        households.awaitViews(positions);

        households.repair(damaged, 3);
        deadLetters.retry(damaged.value());
        assertThat(controller.verify().equal()).isTrue();
        assertThat(version(damaged)).isEqualTo(3);
        assertThat(deadLetters.all()).isEmpty();
    }

    @Test
    void one_that_is_stopped_stores_what_it_has_goes_on_from_there_and_its_reader_is_never_interrupted() {
        for (int household = 0; household < 340; household++) {
            households.registered("catch-up");
        }
        households.awaitViews(positions);
        long head = positions.head();
        supervisor.whileStopped(List.of(CASE_FILE), () -> {
            live.renew(view(CASE_FILE));
            CountDownLatch ended = new CountDownLatch(1);
            WatchedEngine watched = new WatchedEngine(engine);
            // The first thousand are handed on, and stored; the reader is among those that come next.
            watched.at(1_010, () -> awaitUninterrupted(ended));
            AtomicReference<CatchUp> first = new AtomicReference<>();
            AtomicLong written = new AtomicLong();
            first.set(new CatchUp(watched, tokens, List.of(fed(CASE_FILE)), 1, position -> {
                written.set(mongo.getCollection(generation(CASE_FILE)).countDocuments());
                first.get().stop();
            }));
            run(first.get());
            ended.countDown();

            assertThat(written).as("documents that made room, and a mark").hasValueGreaterThan(300);
            long reached = positions.position(CASE_FILE).orElseThrow();
            assertThat(reached).isLessThan(head);
            assertThat(watched.awaitClosed()).as("interrupted").isFalse();

            WatchedEngine second = new WatchedEngine(engine);
            run(new CatchUp(second, tokens, List.of(fed(CASE_FILE))));
            assertThat(second.readAfter().position().orElseThrow()).isEqualTo(reached);
            assertThat(positions.position(CASE_FILE)).hasValue(head);
            assertThat(controller.verify().equal()).isTrue();
        });
        // The log's file was not closed by it either.
        HouseholdId after = households.registered("catch-up");
        households.awaitViews(positions);
        assertThat(version(after)).isEqualTo(2);
    }

    @Test
    void views_that_stand_at_different_places_share_the_read_of_the_one_that_is_farthest_behind() {
        households.registered("catch-up");
        households.awaitViews(positions);
        supervisor.whileStopped(List.of(CASE_FILE, TEAM_LIST), () -> {
            households.registered("catch-up");
            live.renew(view(CASE_FILE));
            WatchedEngine watched = new WatchedEngine(engine);
            run(new CatchUp(watched, tokens, List.of(fed(TEAM_LIST), fed(CASE_FILE))));

            assertThat(watched.reads()).isEqualTo(1);
            assertThat(watched.readAfter()).isNull();
            assertThat(positions.position(CASE_FILE)).hasValue(positions.head());
            assertThat(positions.position(TEAM_LIST)).hasValue(positions.head());
        });

        assertThat(controller.verify().equal()).isTrue();
    }

    @Test
    void a_stream_that_cannot_be_folded_is_parked_with_what_follows_it_and_the_others_are_not() {
        HouseholdId damaged = households.registered("catch-up");
        households.recordRaw(damaged, 3, "household.unheard-of", "{}");
        households.record(damaged, 4, HouseholdLog.concern(damaged));
        HouseholdId healthy = households.registered("catch-up");
        households.awaitViews(positions);
        try {
            supervisor.whileStopped(List.of(CASE_FILE), () -> {
                live.renew(view(CASE_FILE));
                assertThat(deadLetters.count(CASE_FILE)).isZero();
                run(new CatchUp(engine, tokens, List.of(fed(CASE_FILE))));

                assertThat(deadLetters.count(CASE_FILE)).isEqualTo(2);
                assertThat(version(damaged)).isEqualTo(2);
                assertThat(version(healthy)).isEqualTo(2);
            });
        } finally {
            households.repair(damaged, 3);
            deadLetters.retry(damaged.value());
        }
        assertThat(version(damaged)).isEqualTo(4);
    }

    @Test
    void a_view_that_another_node_feeds_is_left_to_it() {
        households.registered("catch-up");
        households.awaitViews(positions);
        TokenStore elsewhere = MongoTokenStore.builder()
                .mongoTemplate(tokensAndLetters)
                .serializer(tokenSerializer)
                .nodeId("elsewhere")
                .ensureIndexes(false)
                .build();
        String generation = generation(CASE_FILE);
        supervisor.whileStopped(List.of(CASE_FILE), () -> {
            elsewhere.fetchToken(generation, 0);
            try {
                WatchedEngine watched = new WatchedEngine(engine);
                run(new CatchUp(watched, tokens, List.of(fed(CASE_FILE))));

                assertThat(watched.reads()).isZero();
                assertThatThrownBy(() -> tokens.fetchToken(generation, 0))
                        .isInstanceOf(UnableToClaimTokenException.class);
            } finally {
                elsewhere.releaseClaim(generation, 0);
            }
        });
    }

    private View<?, ?> view(String name) {
        return views.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private CatchUp.Fed fed(String name) {
        return new CatchUp.Fed(view(name).fed(), letters, new Parking(stream -> false));
    }

    private String generation(String name) {
        return view(name).documents().live().name();
    }

    private long version(HouseholdId id) {
        return mongo.execute(generation(CASE_FILE), files -> files.find(new Document("_id", id.value()))
                        .first())
                .get("version", Number.class)
                .longValue();
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void run(CatchUp catchUp) {
        try {
            catchUp.run();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
