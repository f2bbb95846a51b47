package nl.veerkracht.projections.worklist;

import static nl.veerkracht.projections.casefile.History.HOUSEHOLD;
import static nl.veerkracht.projections.casefile.History.START;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
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
import nl.veerkracht.projections.platform.RecordedEvent;
import nl.veerkracht.projections.platform.TestViews;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.jspecify.annotations.Nullable;

/** What holds for the worklist of every household, whatever its streams hold and in whichever order they are read. */
class WorklistPropertiesTest {

    private static @Nullable TestViews views;

    private final Worklists worklists = new Worklists(views.mongo());
    private final WorklistProjection projection = new WorklistProjection(worklists);

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
        views.begin(worklists.view());
        List<RecordedEvent<DatedEvent>> log = RandomStreams.interleaved(streams, random);
        int position = 0;
        while (position < log.size()) {
            // After a crash between documents and token a batch begins with what was stored before.
            int from = Math.max(0, position - random.nextInt(8));
            position = Math.min(log.size(), position + 1 + random.nextInt(20));
            handle(log.subList(from, position));
        }
        Worklist folded = fold(streams);
        assertThat(worklists.view().documents().find(HOUSEHOLD.value())).contains(folded);

        views.begin(worklists.view());
        handle(RandomStreams.interleaved(streams, random));
        assertThat(worklists.view().documents().find(HOUSEHOLD.value())).contains(folded);
        handle(log);
        assertThat(worklists.view().documents().find(HOUSEHOLD.value())).contains(folded);
    }

    @Property
    void the_answer_for_a_moment_never_changes_when_more_is_recorded(
            @ForAll("streams") List<List<RecordedEvent<DatedEvent>>> streams, @ForAll Random random) {
        Instant knownAt = START.plusSeconds(random.nextInt(6_000));
        LocalDate day = LocalDate.parse("2024-01-15").plusDays(random.nextInt(120) - 60);
        List<List<RecordedEvent<DatedEvent>>> known = streams.stream()
                .map(stream -> RecordedEvent.knownAt(stream, knownAt))
                .toList();
        List<List<RecordedEvent<DatedEvent>>> later = new ArrayList<>();
        for (int i = 0; i < streams.size(); i++) {
            int more = random.nextInt(streams.get(i).size() - known.get(i).size() + 1);
            later.add(streams.get(i).subList(0, known.get(i).size() + more));
        }

        assertThat(fold(later.stream()
                        .map(stream -> RecordedEvent.knownAt(stream, knownAt))
                        .toList()))
                .isEqualTo(fold(known));
        assertThat(picture(asOf(streams, Instant.MAX), day)).isEqualTo(picture(fold(streams), day));
    }

    @Property
    void on_every_day_each_obligation_has_one_name_and_one_status(
            @ForAll("streams") List<List<RecordedEvent<DatedEvent>>> streams) {
        Worklist worklist = fold(streams);
        for (int days = -60; days <= 120; days += 3) {
            LocalDate day = LocalDate.parse("2024-01-15").plusDays(days);
            List<Obligation> obligations = picture(worklist, day).obligations();
            assertThat(obligations).extracting(Obligation::id).doesNotHaveDuplicates();
            assertThat(obligations).allSatisfy(obligation -> {
                assertThat(obligation.isOpen()).isEqualTo(obligation.doneOn() == null);
                assertThat(obligation.doneOn() == null || !obligation.doneOn().isAfter(day))
                        .isTrue();
            });
            assertThat(obligations)
                    .isSortedAccordingTo((one, other) -> one.sortedBy().compareTo(other.sortedBy()));
        }
    }

    private static WorklistPicture picture(Worklist worklist, LocalDate day) {
        return WorklistPicture.of(worklist, TestTerms.TERMS, day, Birthdays.NOT_OPENED);
    }

    private static Worklist asOf(List<List<RecordedEvent<DatedEvent>>> streams, Instant knownAt) {
        return fold(streams.stream()
                .map(stream -> RecordedEvent.knownAt(stream, knownAt))
                .toList());
    }

    private static Worklist fold(List<List<RecordedEvent<DatedEvent>>> streams) {
        Worklist worklist = Worklist.empty(HOUSEHOLD);
        for (List<RecordedEvent<DatedEvent>> stream : streams) {
            worklist = Worklist.foldAll(worklist, stream);
        }
        return worklist;
    }

    private void handle(List<RecordedEvent<DatedEvent>> batch) {
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        batch.forEach(recorded -> messages.add(RandomStreams.message(recorded)));
        DefaultUnitOfWork.startAndGet(messages.get(0)).execute(() -> messages.forEach(projection::on));
    }
}
