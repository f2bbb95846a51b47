package nl.veerkracht.api.platform.surroundings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.domain.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a reservation must do, on whichever database. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class ResidencesContract {

    private static final HouseholdId HOUSEHOLD = new HouseholdId("00000000-0000-4000-8000-0000000000a1");
    private static final HouseholdId OTHER = new HouseholdId("00000000-0000-4000-8000-0000000000a2");
    private static final PersonId PERSON = new PersonId("00000000-0000-4000-8000-0000000000b1");
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2024, 4, 1);
    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);

    private JdbcClient jdbc;
    private JdbcResidences residences;
    private TransactionTemplate transaction;

    abstract DataSource dataSource();

    @BeforeEach
    void emptyTables() {
        DataSource dataSource = dataSource();
        jdbc = JdbcClient.create(dataSource);
        jdbc.sql("drop table if exists programme_register").update();
        jdbc.sql("drop table if exists residence").update();
        jdbc.sql("drop table if exists resident").update();
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V5__residences.sql")).execute(dataSource);
        residences = new JdbcResidences(jdbc);
        transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    @Test
    void a_person_lives_in_one_household_at_a_time() {
        assertThat(claim(HOUSEHOLD, new Period(MARCH, null))).isTrue();
        assertThat(claim(OTHER, new Period(APRIL, null))).isFalse();
        assertThat(periods(OTHER)).isZero();
    }

    @Test
    void a_claim_takes_the_place_of_the_household_s_earlier_one() {
        assertThat(claim(HOUSEHOLD, new Period(MARCH, null))).isTrue();
        assertThat(claim(HOUSEHOLD, new Period(MARCH, APRIL))).isTrue();
        assertThat(claim(OTHER, new Period(APRIL, null))).isTrue();
        assertThat(claim(HOUSEHOLD, new Period(MARCH, MAY))).isFalse();
    }

    @Test
    void a_claim_of_nothing_frees_the_person() {
        assertThat(claim(HOUSEHOLD, new Period(MARCH, null))).isTrue();
        assertThat(claim(HOUSEHOLD)).isTrue();
        assertThat(claim(OTHER, new Period(MARCH, null))).isTrue();
    }

    @Test
    void an_empty_stay_claims_no_day() {
        assertThat(claim(HOUSEHOLD, new Period(MARCH, MARCH), new Period(MARCH, APRIL)))
                .isTrue();
        assertThat(claim(OTHER, new Period(APRIL, null))).isTrue();
    }

    @Test
    void a_claim_that_is_rolled_back_leaves_nothing() {
        transaction.executeWithoutResult(status -> {
            assertThat(residences.claim(PERSON, HOUSEHOLD, List.of(new Period(MARCH, null))))
                    .isTrue();
            status.setRollbackOnly();
        });
        assertThat(jdbc.sql("select count(*) from resident")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(claim(OTHER, new Period(MARCH, null))).isTrue();
    }

    @Test
    void of_two_households_that_claim_a_new_person_at_once_one_gets_them() throws Exception {
        for (int round = 0; round < 25; round++) {
            onlyOneOfTwoAtOnce(PersonId.of(new UUID(1, round)));
        }
    }

    @Test
    void of_two_households_that_claim_a_known_person_at_once_one_gets_them() throws Exception {
        assertThat(claim(HOUSEHOLD, new Period(MARCH, APRIL))).isTrue();
        for (int round = 0; round < 25; round++) {
            assertThat(claim(HOUSEHOLD)).isTrue();
            assertThat(claim(OTHER)).isTrue();
            onlyOneOfTwoAtOnce(PERSON);
        }
    }

    /** Both begin at one moment; rounds enough that each order of their statements comes by. */
    private void onlyOneOfTwoAtOnce(PersonId personId) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<Boolean> first = threads.submit(() -> claimAtOnce(start, personId, HOUSEHOLD));
            Future<Boolean> second = threads.submit(() -> claimAtOnce(start, personId, OTHER));
            assertThat(List.of(first.get(20, TimeUnit.SECONDS), second.get(20, TimeUnit.SECONDS)))
                    .containsExactlyInAnyOrder(true, false);
        } finally {
            threads.shutdownNow();
        }
    }

    private boolean claimAtOnce(CyclicBarrier start, PersonId personId, HouseholdId householdId) throws Exception {
        start.await(20, TimeUnit.SECONDS);
        return inTransaction(() -> residences.claim(personId, householdId, List.of(new Period(MARCH, null))));
    }

    private boolean claim(HouseholdId householdId, Period... periods) {
        return inTransaction(() -> residences.claim(PERSON, householdId, List.of(periods)));
    }

    private boolean inTransaction(Supplier<Boolean> work) {
        return Boolean.TRUE.equals(transaction.execute(status -> work.get()));
    }

    private int periods(HouseholdId householdId) {
        return jdbc.sql("select count(*) from residence where household_id = ?")
                .param(householdId.value())
                .query(Integer.class)
                .single();
    }
}
