package nl.veerkracht.api.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordingClockTest {

    @Test
    void it_stands_still_while_the_machine_runs_back_and_counts_in_milliseconds() {
        RecordingClock clock = new RecordingClock(new Machine(
                "2024-01-15T09:00:00.123456Z",
                "2024-01-15T08:59:59Z",
                "2024-01-15T09:00:00.122Z",
                "2024-01-15T09:00:00.124999Z"));

        assertThat(List.of(clock.instant(), clock.instant(), clock.instant(), clock.instant()))
                .containsExactly(
                        Instant.parse("2024-01-15T09:00:00.123Z"),
                        Instant.parse("2024-01-15T09:00:00.123Z"),
                        Instant.parse("2024-01-15T09:00:00.123Z"),
                        Instant.parse("2024-01-15T09:00:00.124Z"));
    }

    private static final class Machine extends Clock {

        private final Deque<String> moments;

        Machine(String... moments) {
            this.moments = new ArrayDeque<>(List.of(moments));
        }

        @Override
        public Instant instant() {
            return Instant.parse(moments.remove());
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
