package nl.veerkracht.projections.platform;

import static nl.veerkracht.projections.casefile.History.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import nl.veerkracht.domain.household.events.CaseworkerAssigned;
import nl.veerkracht.domain.household.events.CaseworkerRole;
import nl.veerkracht.domain.household.events.HouseholdEvent;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.projections.casefile.CaseFile;
import nl.veerkracht.projections.casefile.CaseFiles;
import nl.veerkracht.projections.casefile.History;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.query.Query;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HeldDocumentsTest {

    private final TestViews views = new TestViews();
    private final CaseFiles caseFiles = new CaseFiles(views.mongo());
    private static final HouseholdId OTHER = new HouseholdId("5d2e2f4a-6f0b-4a3c-9d59-0c1f0a7b8c01");

    private final History history = registered();

    HeldDocumentsTest() {
        views.begin(caseFiles.view());
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void nothing_is_written_before_the_token_and_everything_before_the_end() {
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
        fold(0);
        fold(1);
        assertThat(caseFiles.find(HOUSEHOLD)).isEmpty();
        assertThat(HeldDocuments.areHeld()).isTrue();

        HeldDocuments.flush();
        assertThat(caseFiles.find(HOUSEHOLD)).contains(history.file());
        work.commit();
        assertThat(caseFiles.find(HOUSEHOLD)).contains(history.file());
    }

    @Test
    void what_was_written_is_gone_on_with_in_memory_and_not_read_again() {
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
        fold(0);
        HeldDocuments.flush();
        views.mongo().remove(new Query(), caseFiles.view().fed().generation().name());
        fold(1);

        assertThatThrownBy(work::commit).isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(caseFiles.find(HOUSEHOLD)).isEmpty();
    }

    @Test
    void what_was_written_and_not_changed_since_is_not_written_again() {
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
        fold(0);
        HeldDocuments.flush();
        asAnotherWriter(2);
        work.commit();

        assertThat(caseFiles.find(HOUSEHOLD)).contains(history.file());
    }

    @Test
    void what_was_rolled_back_is_not_written() {
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
        fold(0);
        work.rollback();

        assertThat(caseFiles.find(HOUSEHOLD)).isEmpty();
        assertThat(HeldDocuments.areHeld()).isFalse();
    }

    @Test
    void what_no_event_came_to_for_the_longest_time_makes_room_and_is_gone_on_with_as_it_was_written() {
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
        fold(0);
        HeldDocuments.fold(caseFiles.view().fed(), ofOther(0));
        fold(1);

        HeldDocuments.keepAtMost(3);
        assertThat(caseFiles.find(OTHER)).isEmpty();
        HeldDocuments.keepAtMost(2);
        assertThat(caseFiles.find(OTHER)).map(CaseFile::version).contains(0L);
        assertThat(caseFiles.find(HOUSEHOLD)).isEmpty();

        HeldDocuments.fold(caseFiles.view().fed(), ofOther(1));
        work.commit();
        assertThat(caseFiles.find(OTHER)).map(CaseFile::version).contains(1L);
        assertThat(caseFiles.find(HOUSEHOLD)).contains(history.file());
    }

    @Test
    void what_is_being_written_by_another_thread_is_gone_on_with_when_it_is_written() {
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
        HeldDocuments.begin(caseFiles.view().fed(), HeldDocumentsTest::writeWhenAwaited);
        fold(0);
        HeldDocuments.keepAtMost(0);
        fold(1);
        work.commit();

        assertThat(caseFiles.find(HOUSEHOLD)).contains(history.file());
    }

    @Test
    void what_was_there_in_the_beginning_is_gone_on_with() {
        asAnotherWriter(1);
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
        HeldDocuments.begin(caseFiles.view().fed(), Runnable::run);
        fold(1);
        work.commit();

        assertThat(caseFiles.find(HOUSEHOLD)).contains(history.file());
    }

    @Test
    void nothing_is_asked_for_where_nothing_was_in_the_beginning() {
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
        HeldDocuments.begin(caseFiles.view().fed(), Runnable::run);
        asAnotherWriter(2);
        fold(0);

        assertThatThrownBy(work::commit).isInstanceOf(DataAccessException.class);
        assertThat(caseFiles.find(HOUSEHOLD)).contains(history.file());
    }

    @Test
    void who_leaves_waits_for_what_is_being_written() {
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
        HeldDocuments.begin(caseFiles.view().fed(), HeldDocumentsTest::writeWhenAwaited);
        fold(0);
        HeldDocuments.keepAtMost(0);
        work.rollback();

        assertThat(caseFiles.find(HOUSEHOLD)).map(CaseFile::version).contains(0L);
    }

    private static void writeWhenAwaited(Runnable write) {
        Thread folding = Thread.currentThread();
        Thread writing = new Thread(() -> {
            while (folding.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            write.run();
        });
        writing.setDaemon(true);
        writing.start();
    }

    @Test
    void what_another_thread_could_not_write_is_told_before_the_end() {
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
        HeldDocuments.begin(caseFiles.view().fed(), write -> new Thread(write).start());
        fold(0);
        asAnotherWriter(2);
        HeldDocuments.keepAtMost(0);

        assertThatThrownBy(work::commit).isInstanceOf(DataAccessException.class);
        assertThat(caseFiles.find(HOUSEHOLD)).contains(history.file());
    }

    @Test
    void who_comes_second_to_a_new_document_overwrites_nothing() {
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
        fold(0);
        asAnotherWriter(2);

        assertThatThrownBy(work::commit).isInstanceOf(DataAccessException.class);
        assertThat(caseFiles.find(HOUSEHOLD)).contains(history.file());
    }

    @Test
    void who_comes_second_to_a_known_document_overwrites_nothing() {
        asAnotherWriter(1);
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
        fold(1);
        asAnotherWriter(2);
        fold(1);

        assertThatThrownBy(work::commit).isInstanceOf(DataAccessException.class);
        assertThat(caseFiles.find(HOUSEHOLD)).contains(history.file());
    }

    @Test
    void a_generation_of_an_older_version_is_folded_as_that_version_did() {
        ViewCollection<CaseFile> documents = new ViewCollection<>(
                        "case-file", 2, views.mongo(), Stored.class, Stored::of, Stored::file)
                .andOlder(1, Stored.class, Stored::of, Stored::file);
        // Version 1 knew no more than the first entry of a file.
        View<HouseholdEvent, CaseFile> view = View.ofOneKind(
                        "case-file",
                        CaseFile.STREAMS,
                        documents,
                        List.of(),
                        stream -> CaseFile.empty(HOUSEHOLD),
                        CaseFile::fold,
                        CaseFile::version)
                .whereOlderFolds(
                        1, (file, recorded) -> recorded.sequence() == 0 ? CaseFile.fold(file, recorded) : file);

        assertThat(view.hasVersion(1)).isTrue();
        assertThat(view.hasVersion(3)).isFalse();
        assertThat(foldAll(view, 1)).isZero();
        assertThat(foldAll(view, 2)).isEqualTo(history.file().version());
    }

    /** @return the version of the file in a generation that was folded by a version of the view */
    private long foldAll(View<HouseholdEvent, CaseFile> view, int version) {
        FedView<HouseholdEvent, CaseFile> fed =
                view.in(new Generation("case-file", 10L + version, version, Generations.LAYOUT));
        fed.prepare();
        DefaultUnitOfWork.startAndGet(null)
                .execute(() -> history.events().forEach(event -> HeldDocuments.fold(fed, event)));
        return fed.documents()
                .findAll(List.of(HOUSEHOLD.value()))
                .get(HOUSEHOLD.value())
                .version();
    }

    record Stored(String id, long version, List<Entry> entries) implements StoredState {

        static Stored of(CaseFile file) {
            return new Stored(file.householdId().value(), file.version(), file.entries());
        }

        CaseFile file() {
            return new CaseFile(HOUSEHOLD, entries);
        }
    }

    private void fold(int event) {
        HeldDocuments.fold(caseFiles.view().fed(), history.events().get(event));
    }

    private static RecordedEvent<HouseholdEvent> ofOther(long number) {
        return new RecordedEvent<>(
                OTHER.value(),
                number,
                Instant.parse("2024-01-15T09:00:00Z"),
                RecordedBy.NOT_KEPT,
                new CaseworkerAssigned(OTHER, "fatima", CaseworkerRole.LEAD, day("2024-01-15"), null));
    }

    /** Stores the first events of the history, as another node would. */
    private void asAnotherWriter(int events) {
        long from = caseFiles.find(HOUSEHOLD).map(CaseFile::version).orElse(-1L);
        CaseFile file =
                CaseFile.foldAll(CaseFile.empty(HOUSEHOLD), history.events().subList(0, events));
        Function<CaseFile, StoredDocuments.Change> change = state ->
                new StoredDocuments.Change(caseFiles.view().fed().documents().document(state), from);
        caseFiles.view().fed().documents().write(List.of(change.apply(file)));
    }
}
