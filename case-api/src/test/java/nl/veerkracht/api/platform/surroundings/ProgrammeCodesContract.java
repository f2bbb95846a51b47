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
import javax.sql.DataSource;
import nl.veerkracht.domain.programme.events.ProgrammeStarted;
import nl.veerkracht.domain.shared.ProgrammeId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the reservation of a code must do, on whichever database. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class ProgrammeCodesContract {

    private static final ProgrammeId ONE = id(1);
    private static final ProgrammeId OTHER = id(2);

    private JdbcClient jdbc;
    private JdbcProgrammeCodes codes;
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
        // A programme of a version that kept no codes.
        jdbc.sql("insert into programme_register (programme_id) values (?)")
                .param(OTHER.value())
                .update();
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V15__programme_codes.sql"))
                .execute(dataSource);
        codes = new JdbcProgrammeCodes(jdbc);
        transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    @Test
    void a_code_is_of_one_programme_also_when_it_is_claimed_again() {
        assertThat(claim(ONE, "MG")).isTrue();
        assertThat(claim(ONE, "MG")).isTrue();
        assertThat(claim(id(3), "MG")).isFalse();
        assertThat(codes.all()).containsExactlyInAnyOrder(ONE, OTHER);
    }

    @Test
    void a_programme_that_gets_another_code_frees_the_former_one() {
        assertThat(claim(ONE, "MG")).isTrue();
        assertThat(claim(ONE, "MG-2")).isTrue();
        assertThat(claim(id(3), "MG")).isTrue();
    }

    @Test
    void a_programme_of_an_earlier_version_gets_its_code() {
        assertThat(codes.withoutCode()).containsExactly(OTHER);
        assertThat(claim(OTHER, "GRN")).isTrue();
        assertThat(codes.withoutCode()).isEmpty();
        assertThat(claim(ONE, "GRN")).isFalse();
    }

    @Test
    void of_two_that_claim_a_code_at_once_one_gets_it() throws Exception {
        for (int round = 0; round < 25; round++) {
            CyclicBarrier start = new CyclicBarrier(2);
            ExecutorService threads = Executors.newFixedThreadPool(2);
            ProgrammeId first = id(100 + round);
            ProgrammeId second = id(200 + round);
            String code = "MG-" + round;
            try {
                Future<Boolean> one = threads.submit(() -> claimAtOnce(start, first, code));
                Future<Boolean> other = threads.submit(() -> claimAtOnce(start, second, code));
                assertThat(List.of(one.get(20, TimeUnit.SECONDS), other.get(20, TimeUnit.SECONDS)))
                        .containsExactlyInAnyOrder(true, false);
            } finally {
                threads.shutdownNow();
            }
        }
    }

    /** The loser may learn it from the key, after which its command is tried again, as a desk does. */
    private boolean claimAtOnce(CyclicBarrier start, ProgrammeId id, String code) throws Exception {
        start.await(20, TimeUnit.SECONDS);
        for (int attempt = 0; attempt < 20; attempt++) {
            try {
                return claim(id, code);
            } catch (DuplicateKeyException | ConcurrencyFailureException lost) {
                assertThat(lost).isNotNull();
            }
        }
        throw new AssertionError("lost 20 times against one other");
    }

    private boolean claim(ProgrammeId id, String code) {
        ProgrammeStarted started = new ProgrammeStarted(
                id, code, "Veerkracht", "GM1952", LocalDate.of(2024, 1, 1), LocalDate.of(2027, 1, 1), null);
        return Boolean.TRUE.equals(transaction.execute(status -> codes.claim(started)));
    }

    private static ProgrammeId id(int number) {
        return ProgrammeId.of(new UUID(1, number));
    }
}
