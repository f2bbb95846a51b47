package nl.veerkracht.projections.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import nl.veerkracht.domain.household.events.HouseholdEvent;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.projections.platform.RecordCbor;
import nl.veerkracht.projections.platform.RecordText;
import nl.veerkracht.projections.platform.RecordedEvent;
import nl.veerkracht.projections.platform.TestViews;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.jspecify.annotations.Nullable;

/** The live view of several households, fed by its projection and stored on a server, over random histories. */
class StoredCaseFilesPropertiesTest {

    private static @Nullable TestViews views;

    private final CaseFiles caseFiles = new CaseFiles(views.mongo());
    private final CaseFileProjection projection = new CaseFileProjection(caseFiles);

    @BeforeContainer
    static void start() {
        views = new TestViews();
    }

    @AfterContainer
    static void stop() {
        views.close();
    }

    @Provide
    Arbitrary<List<List<RecordedEvent<HouseholdEvent>>>> histories() {
        return RandomHistory.histories().list().ofMinSize(1).ofMaxSize(4);
    }

    @Property(tries = 40)
    void the_live_view_equals_the_fold_of_the_log_and_the_view_from_the_beginning_again(
            @ForAll("histories") List<List<RecordedEvent<HouseholdEvent>>> histories, @ForAll Random random) {
        views.begin(caseFiles.view());
        List<DomainEventMessage<?>> log = interleaved(histories, random);

        int position = 0;
        while (position < log.size()) {
            // After a crash between documents and token a batch begins with what was stored before.
            int from = Math.max(0, position - random.nextInt(8));
            position = Math.min(log.size(), position + 1 + random.nextInt(20));
            handle(log.subList(from, position));
        }
        assertThatAllEqualTheirFold(histories.size(), log);

        views.begin(caseFiles.view());
        assertThat(caseFiles.find(household(0))).isEmpty();
        handle(log);
        assertThatAllEqualTheirFold(histories.size(), log);
    }

    private void handle(List<DomainEventMessage<?>> batch) {
        DefaultUnitOfWork.startAndGet(batch.get(0)).execute(() -> batch.forEach(projection::on));
    }

    private void assertThatAllEqualTheirFold(int households, List<DomainEventMessage<?>> log) {
        for (int number = 0; number < households; number++) {
            HouseholdId household = household(number);
            List<RecordedEvent<HouseholdEvent>> history = log.stream()
                    .filter(message -> message.getAggregateIdentifier().equals(household.value()))
                    .map(CaseFile.STREAMS::recorded)
                    .toList();
            assertThat(caseFiles.find(household)).contains(CaseFile.foldAll(CaseFile.empty(household), history));
        }
    }

    /** One log of all households, each in its own order. */
    private static List<DomainEventMessage<?>> interleaved(
            List<List<RecordedEvent<HouseholdEvent>>> histories, Random random) {
        List<DomainEventMessage<?>> log = new ArrayList<>();
        int[] next = new int[histories.size()];
        int left = histories.stream().mapToInt(List::size).sum();
        while (left > 0) {
            int number = random.nextInt(histories.size());
            if (next[number] < histories.get(number).size()) {
                log.add(message(household(number), histories.get(number).get(next[number]++)));
                left--;
            }
        }
        return log;
    }

    private static HouseholdId household(int number) {
        return new HouseholdId("00000000-0000-4000-8000-0000000000b" + number);
    }

    private static DomainEventMessage<?> message(HouseholdId household, RecordedEvent<HouseholdEvent> recorded) {
        return new GenericDomainEventMessage<>(
                "Household",
                household.value(),
                recorded.sequence(),
                in(household, recorded.event()),
                Map.of("actor", "fatima"),
                household + "/" + recorded.sequence(),
                recorded.recordedAt());
    }

    private static HouseholdEvent in(HouseholdId household, HouseholdEvent event) {
        byte[] moved =
                RecordText.cbor(RecordText.of((Record) event).replace(History.HOUSEHOLD.value(), household.value()));
        return (HouseholdEvent) RecordCbor.read(event.getClass().asSubclass(Record.class), moved);
    }
}
