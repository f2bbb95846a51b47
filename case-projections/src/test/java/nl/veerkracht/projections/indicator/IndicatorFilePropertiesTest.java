package nl.veerkracht.projections.indicator;

import static nl.veerkracht.projections.casefile.History.HOUSEHOLD;
import static nl.veerkracht.projections.casefile.History.START;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.projections.platform.Entry;
import nl.veerkracht.projections.platform.FileEntries;
import nl.veerkracht.projections.platform.RecordedEvent;
import nl.veerkracht.projections.platform.TestViews;
import nl.veerkracht.projections.worklist.RandomStreams;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.jspecify.annotations.Nullable;

/** What holds for what is kept of every household, whatever its streams hold and in whichever order they are read. */
class IndicatorFilePropertiesTest {

    private static @Nullable TestViews views;

    private final IndicatorFiles files = new IndicatorFiles(views.mongo());
    private final IndicatorProjection projection = new IndicatorProjection(files);

    @BeforeContainer
    static void start() {
        views = new TestViews();
    }

    @AfterContainer
    static void stop() {
        views.close();
    }

    @Provide
    Arbitrary<List<List<RecordedEvent<DatedEvent>>>> streams() {
        return RandomStreams.all();
    }

    @Property(tries = 40)
    void the_live_view_equals_the_fold_of_the_log_and_the_view_from_the_beginning_again(
            @ForAll("streams") List<List<RecordedEvent<DatedEvent>>> streams, @ForAll Random random) {
        views.begin(files.view());
        List<RecordedEvent<DatedEvent>> log = RandomStreams.interleaved(streams, random);
        int position = 0;
        while (position < log.size()) {
            // After a crash between documents and token a batch begins with what was stored before.
            int from = Math.max(0, position - random.nextInt(8));
            position = Math.min(log.size(), position + 1 + random.nextInt(20));
            handle(log.subList(from, position));
        }
        IndicatorFile folded = fold(streams);
        assertThat(files.find(HOUSEHOLD.value())).contains(folded);
        assertThat(files.ofMunicipality("GM1952")).containsExactly(folded);

        views.begin(files.view());
        handle(RandomStreams.interleaved(streams, random));
        assertThat(files.find(HOUSEHOLD.value())).contains(folded);
        handle(log);
        assertThat(files.find(HOUSEHOLD.value())).contains(folded);
    }

    @Property
    void as_known_at_a_moment_it_is_the_fold_of_what_was_recorded_by_then(
            @ForAll("streams") List<List<RecordedEvent<DatedEvent>>> streams, @ForAll Random random) {
        Instant knownAt = START.plusSeconds(random.nextInt(6_000));

        IndicatorFile then = fold(streams.stream()
                .map(stream -> RecordedEvent.knownAt(stream, knownAt))
                .toList());
        assertThat(fold(streams).knownAt(knownAt)).isEqualTo(then);
        assertThat(fold(streams).knownAt(Instant.MAX)).isEqualTo(fold(streams));
    }

    @Property
    void an_entry_stands_here_when_it_stands_in_its_own_file(
            @ForAll("streams") List<List<RecordedEvent<DatedEvent>>> streams) {
        for (IndicatorPart part : fold(streams).parts()) {
            List<Entry> all = FileEntries.fold(
                    part.stream(),
                    List.of(),
                    streams.stream()
                            .filter(stream -> stream.get(0).stream().equals(part.stream()))
                            .findFirst()
                            .orElseThrow());
            for (Entry kept : part.entries()) {
                Entry whole = all.get((int) kept.number());
                assertThat(kept.mark()).isEqualTo(whole.mark());
                assertThat(kept.place()).isEqualTo(whole.place());
                assertThat(kept.name()).isEqualTo(whole.name());
                assertThat(kept.recordedAt()).isEqualTo(whole.recordedAt());
                assertThat(kept.validOn()).isEqualTo(whole.validOn());
            }
        }
    }

    private static IndicatorFile fold(List<List<RecordedEvent<DatedEvent>>> streams) {
        IndicatorFile file = IndicatorFile.empty(HOUSEHOLD);
        for (List<RecordedEvent<DatedEvent>> stream : streams) {
            file = IndicatorFile.foldAll(file, stream);
        }
        return file;
    }

    private void handle(List<RecordedEvent<DatedEvent>> batch) {
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        batch.forEach(recorded -> messages.add(RandomStreams.message(recorded)));
        DefaultUnitOfWork.startAndGet(messages.get(0)).execute(() -> messages.forEach(projection::on));
    }
}
