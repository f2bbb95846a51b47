package nl.veerkracht.api.platform.eventstore;

import static nl.veerkracht.api.platform.eventstore.TestEvents.NOW;
import static nl.veerkracht.api.platform.eventstore.TestEvents.YEARS_AGO;
import static nl.veerkracht.api.platform.eventstore.TestEvents.event;
import static nl.veerkracht.api.platform.eventstore.TestEvents.events;
import static nl.veerkracht.api.platform.eventstore.TestEvents.household;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the event log promises to who follows it: no event is missed, however late it commits, and no gap stays. */
abstract class GapContract extends EventLogContract {

    private static final String LATE = household(9);

    @Test
    void an_append_that_was_held_open_reaches_a_reader_that_has_moved_on() {
        LogReader reader = LogReader.fromTheStart(log);
        try (HeldAppend held = HeldAppend.of(log, event(LATE, 0), event(LATE, 1))) {
            log.append(event(ONE, 0));
            assertThat(reader.read()).containsExactly(ONE + "/0");
            log.append(event(ONE, 1));
            assertThat(reader.read()).containsExactly(ONE + "/1");

            held.commit();
        }

        assertThat(reader.read()).containsExactly(LATE + "/0", LATE + "/1");
        log.append(event(ONE, 2));
        assertThat(reader.read()).containsExactly(ONE + "/2");
        assertThat(reader.token().hasGaps()).isFalse();
    }

    @Test
    void an_append_of_years_ago_that_commits_ten_thousand_positions_later_reaches_every_reader() {
        LogReader reader = LogReader.fromTheStart(log);
        LogReader restarted;
        try (HeldAppend held = HeldAppend.of(log, event(LATE, 0, YEARS_AGO))) {
            for (int thousand = 0; thousand < 11; thousand++) {
                log.append(events(ONE, thousand * 1_000L, 1_000, YEARS_AGO));
            }
            assertThat(reader.read()).hasSize(11_000);
            assertThat(reader.read()).isEmpty();
            restarted = reader.restartedOn(log);

            held.commit();
        }

        assertThat(reader.read()).containsExactly(LATE + "/0");
        assertThat(restarted.read()).containsExactly(LATE + "/0");
        assertThat(LogReader.fromTheStart(log).read()).hasSize(11_001);
    }

    @Test
    void an_append_that_began_after_one_that_committed_before_it_is_not_given_up() {
        LogReader reader = LogReader.fromTheStart(log);
        try (HeldAppend early = HeldAppend.joined(log);
                HeldAppend held = HeldAppend.of(log, event(LATE, 0))) {
            early.append(event(ONE, 0));
            early.commit();
            assertThat(reader.read()).containsExactly(ONE + "/0");
            assertThat(reader.read()).isEmpty();
            assertThat(reader.token().getGaps()).hasSize(1);
            log.append(event(ONE, 1));
            assertThat(reader.read()).containsExactly(ONE + "/1");

            held.commit();
        }

        assertThat(reader.read()).containsExactly(LATE + "/0");
    }

    @Test
    void a_gap_that_a_rollback_left_is_dropped_while_another_stays_open() {
        LogReader reader = LogReader.fromTheStart(log);
        try (HeldAppend dropped = HeldAppend.of(log, event(TWO, 0))) {
            log.append(event(ONE, 0));
            reader.read();
            dropped.rollback();
        }
        try (HeldAppend held = HeldAppend.of(log, event(LATE, 0))) {
            log.append(event(ONE, 1));
            reader.read();
            log.append(event(ONE, 2));
            reader.read();

            assertThat(reader.token().getGaps()).hasSize(1);
            held.commit();
        }

        assertThat(reader.read()).containsExactly(LATE + "/0");
    }

    @Test
    void gaps_that_rollbacks_left_neither_grow_tokens_nor_come_back() {
        LogReader reader = LogReader.fromTheStart(log);
        for (int round = 0; round < 300; round++) {
            try (HeldAppend dropped = HeldAppend.of(log, event(TWO, 0))) {
                dropped.rollback();
            }
            log.append(event(ONE, round));
            reader.read();
        }

        // At most the gap that was noticed last, and the one before it, wait for their proof.
        assertThat(reader.tokens)
                .allSatisfy(token -> assertThat(token.getGaps()).hasSizeLessThanOrEqualTo(2));
        LogReader rebuild = LogReader.fromTheStart(log);
        assertThat(rebuild.read()).hasSize(300);
        assertThat(rebuild.token().getGaps()).hasSizeLessThanOrEqualTo(1);
        LogReader afterwards = LogReader.fromTheStart(log);
        afterwards.read();
        assertThat(afterwards.tokens).noneMatch(token -> token.hasGaps());
    }

    @Test
    void ten_thousand_gaps_of_one_rollback_go_at_once() {
        LogReader reader = LogReader.fromTheStart(log);
        log.append(event(ONE, 0));
        reader.read();
        try (HeldAppend dropped = HeldAppend.of(log, events(TWO, 0, 10_000, NOW))) {
            log.append(event(ONE, 1));
            reader.read();
            assertThat(reader.token().getGaps()).hasSize(10_000);
            dropped.rollback();
        }
        log.append(event(ONE, 2));
        reader.read();

        assertThat(reader.token().hasGaps()).isFalse();
    }

    @Test
    void a_reader_that_starts_at_the_head_or_at_the_tail_passes_no_open_append_by() {
        LogReader head;
        LogReader tail;
        LogReader moment;
        try (HeldAppend held = HeldAppend.of(log, event(LATE, 0))) {
            log.append(event(ONE, 0));
            head = new LogReader(log, log.engine.createHeadToken());
            tail = new LogReader(log, log.engine.createTailToken());
            moment = new LogReader(log, log.engine.createTokenAt(NOW.plusSeconds(1)));
            held.commit();
        }

        assertThat(head.read()).containsExactly(LATE + "/0");
        assertThat(moment.read()).containsExactly(LATE + "/0");
        assertThat(tail.read()).containsExactly(LATE + "/0", ONE + "/0");
    }

    @Test
    void a_document_that_two_streams_feed_is_what_a_rebuild_makes_of_it() {
        LogReader reader = LogReader.fromTheStart(log);
        SortedMap<String, List<Long>> live = new TreeMap<>();
        log.append(event(ONE, 0));
        try (HeldAppend held = HeldAppend.of(log, event(ONE, 1), event(ONE, 2))) {
            log.append(event(TWO, 0), event(TWO, 1));
            fold(live, reader.read());
            assertThat(live).containsOnly(Map.entry(ONE, List.of(0L)), Map.entry(TWO, List.of(0L, 1L)));

            held.commit();
        }
        log.append(event(TWO, 2), event(ONE, 3));
        fold(live, reader.read());

        SortedMap<String, List<Long>> rebuilt = new TreeMap<>();
        fold(rebuilt, LogReader.fromTheStart(log).read());
        assertThat(live).isEqualTo(rebuilt);
        assertThat(live.get(ONE)).containsExactly(0L, 1L, 2L, 3L);
        fold(live, reader.seen);
        assertThat(live).isEqualTo(rebuilt);
    }

    /** One document of two streams: an entry is taken once, in the order of its stream; a missing one is an error. */
    private static void fold(SortedMap<String, List<Long>> document, List<String> entries) {
        for (String entry : entries) {
            List<Long> taken = document.computeIfAbsent(entry.substring(0, 36), stream -> new ArrayList<>());
            long sequence = Long.parseLong(entry.substring(37));
            if (sequence >= taken.size()) {
                assertThat(sequence).isEqualTo(taken.size());
                taken.add(sequence);
            }
        }
    }

    @Test
    @Timeout(60)
    void a_reader_that_waits_is_woken_by_an_append() throws Exception {
        try (BlockingStream<TrackedEventMessage<?>> stream =
                new LogStream(log.engine, log.appended, null, closed -> {})) {
            CompletableFuture<String> next = CompletableFuture.supplyAsync(() -> {
                try {
                    return stream.nextAvailable().getIdentifier();
                } catch (InterruptedException interrupted) {
                    throw new IllegalStateException(interrupted);
                }
            });
            var event = event(ONE, 0);
            log.append(event);

            assertThat(next.get()).isEqualTo(event.getIdentifier());
            assertThat(stream.hasNextAvailable(0, TimeUnit.MILLISECONDS)).isFalse();
        }
    }

    @Test
    @Timeout(60)
    void a_processor_is_called_when_there_is_something_to_read() throws Exception {
        try (BlockingStream<TrackedEventMessage<?>> stream = log.store.openStream(null)) {
            CountDownLatch called = new CountDownLatch(1);
            assertThat(stream.hasNextAvailable()).isFalse();
            assertThat(stream.setOnAvailableCallback(() -> {
                        if (stream.peek().isPresent()) {
                            called.countDown();
                        }
                    }))
                    .isTrue();
            log.append(event(ONE, 0));

            called.await();
        }
    }
}
