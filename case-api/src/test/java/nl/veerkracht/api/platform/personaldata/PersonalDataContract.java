package nl.veerkracht.api.platform.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.veerkracht.api.platform.accesslog.Reading;
import nl.veerkracht.api.platform.web.ProblemException;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.Actor;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What holds of sealing and opening on every database. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class PersonalDataContract {

    private static final PersonId ANNA = new PersonId("00000000-0000-4000-8000-00000000000a");
    private static final PersonId BRAM = new PersonId("00000000-0000-4000-8000-00000000000b");
    private static final HouseholdId HOUSEHOLD = new HouseholdId("00000000-0000-4000-8000-000000000001");
    private static final RequestContext CASEWORKER = new RequestContext(
            new Actor("karin", Actor.Role.CASEWORKER, "hoogezand", "GM1952"), "support", "request-1");
    private static final Reading READING = Reading.of(CASEWORKER, "household.case-file", HOUSEHOLD);

    private VaultDatabase database;
    private JdbcPersonKeys keys;
    private KeyedSealer sealer;
    private PersonalData personalData;

    abstract VaultDatabase database();

    @BeforeEach
    void start() {
        database = database();
        keys = database.keys(VaultDatabase.masterKey(1));
        sealer = new KeyedSealer(keys);
        personalData = new PersonalData(database.accessLog, keys);
    }

    @Test
    void given_a_text_about_two_persons__when_opened__then_it_reads_as_it_was_written() {
        PersonalValue text = sealed("Bram past op Anna", BRAM, ANNA);

        assertThat(text.ciphertext()).doesNotContain("Bram");
        assertThat(personalData.open(READING, List.of(text)).text(text)).contains("Bram past op Anna");
    }

    @Test
    void given_an_erased_person__when_opened__then_what_names_the_person_stays_closed_and_the_rest_reads_on() {
        PersonalValue both = sealed("samen", ANNA, BRAM);
        PersonalValue anna = sealed("Anna", ANNA);
        PersonalValue bram = sealed("Bram", BRAM);

        database.destroyKeyOf(ANNA);
        Opened opened = personalData.open(READING, List.of(both, anna, bram));

        assertThat(opened.text(both)).isEmpty();
        assertThat(opened.text(anna)).isEmpty();
        assertThat(opened.text(bram)).contains("Bram");
        assertThat(opened.erased()).containsExactly(ANNA);
    }

    @Test
    void given_an_erased_person__when_something_is_sealed_for_them__then_it_is_refused() {
        sealed("Anna", ANNA);
        database.destroyKeyOf(ANNA);

        assertThatThrownBy(() -> sealed("nog iets", ANNA, BRAM))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.code())
                        .isEqualTo("PERSON_ERASED"));
    }

    @Test
    void given_a_transaction_that_rolls_back__then_the_key_it_made_is_gone_with_it() {
        database.transaction.executeWithoutResult(status -> {
            sealed("Anna", ANNA);
            status.setRollbackOnly();
        });

        assertThat(database.rows("SELECT * FROM vault.person_key")).isEmpty();
    }

    @Test
    void given_eight_writers_at_once__when_all_need_the_same_new_keys__then_each_person_gets_one() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(8);
        CyclicBarrier start = new CyclicBarrier(8);
        List<Future<PersonalValue>> values = java.util.stream.IntStream.range(0, 8)
                .mapToObj(writer -> writers.submit(() -> {
                    start.await();
                    return database.transaction.execute(status -> sealed("tekst " + writer, ANNA, BRAM));
                }))
                .toList();
        for (int writer = 0; writer < 8; writer++) {
            PersonalValue value = values.get(writer).get();
            assertThat(personalData.open(READING, List.of(value)).text(value)).contains("tekst " + writer);
        }
        writers.shutdown();
        assertThat(database.rows("SELECT * FROM vault.person_key")).hasSize(2);
    }

    @Test
    void when_opened__then_the_access_log_has_a_line_that_says_who_read_what_about_whom() {
        PersonalValue text = sealed("samen", ANNA, BRAM);

        personalData.open(new Reading(CASEWORKER, "household.case-file", Set.of(HOUSEHOLD)), List.of(text));

        assertThat(database.rows("SELECT * FROM access_log_entry"))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .containsEntry("reader", "karin")
                        .containsEntry("role", "CASEWORKER")
                        .containsEntry("team", "hoogezand")
                        .containsEntry("municipality", "GM1952")
                        .containsEntry("purpose", "support")
                        .containsEntry("correlation_id", "request-1")
                        .containsEntry("operation", "household.case-file")
                        .containsEntry("outcome", "GRANTED"));
        assertThat(database.rows("SELECT household_id FROM access_log_household"))
                .extracting(row -> String.valueOf(row.get("household_id")))
                .containsExactly(HOUSEHOLD.value());
        assertThat(database.rows(
                        "SELECT u.person_id FROM UNNEST((SELECT persons FROM access_log_entry)) AS u(person_id)"))
                .extracting(row -> String.valueOf(row.get("person_id")))
                .containsExactlyInAnyOrder(ANNA.value(), BRAM.value());
    }

    @Test
    void given_work_that_fails_after_the_reading__then_the_line_stays() {
        database.transaction.executeWithoutResult(status -> {
            personalData.open(READING, List.of());
            status.setRollbackOnly();
        });

        assertThat(database.rows("SELECT * FROM access_log_entry")).hasSize(1);
    }

    @Test
    void given_an_access_log_that_cannot_be_written__when_opened__then_nothing_opens() {
        PersonalValue text = sealed("Anna", ANNA);
        database.owner.execute("ALTER TABLE access_log_household RENAME TO access_log_household_gone");

        assertThatThrownBy(() ->
                        new PersonalData(database.accessLog, new RefusingPersonKeys()).open(READING, List.of(text)))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.code()).isEqualTo("ACCESS_LOG_UNAVAILABLE");
                    assertThat(problem.status().value()).isEqualTo(503);
                });
        assertThat(database.rows("SELECT * FROM access_log_entry")).isEmpty();
    }

    @Test
    void given_keys_that_cannot_be_read__when_opened__then_the_reader_is_told_to_come_back() {
        PersonalValue text = sealed("Anna", ANNA);
        database.owner.execute("ALTER TABLE vault.person_key RENAME TO person_key_gone");

        assertThatThrownBy(() -> personalData.open(READING, List.of(text)))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.code())
                        .isEqualTo("KEYS_UNAVAILABLE"));
    }

    @Test
    void given_a_denied_attempt__then_the_access_log_says_so() {
        database.accessLog.denied(READING, Set.of());

        assertThat(database.rows("SELECT outcome FROM access_log_entry"))
                .extracting(row -> row.get("outcome"))
                .containsExactly("DENIED");
    }

    @Test
    void given_a_value_that_was_not_opened__when_its_text_is_asked__then_it_is_refused() {
        PersonalValue logged = sealed("Anna", ANNA);
        PersonalValue other = sealed("Bram", BRAM);
        Opened opened = personalData.open(READING, List.of(logged));

        assertThatThrownBy(() -> opened.text(other)).isInstanceOf(IllegalArgumentException.class);
    }

    private PersonalValue sealed(String text, PersonId... subjects) {
        return PersonalValue.clear(List.of(subjects), text).sealedBy(sealer);
    }
}
