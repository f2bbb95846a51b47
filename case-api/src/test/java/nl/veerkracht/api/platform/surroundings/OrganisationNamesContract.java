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
import nl.veerkracht.domain.organisation.events.OrganisationRegistered;
import nl.veerkracht.domain.organisation.events.OrganisationType;
import nl.veerkracht.domain.shared.OrganisationId;
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

/** What the reservation of a name must do, on whichever database. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class OrganisationNamesContract {

    private static final OrganisationId ONE = new OrganisationId("00000000-0000-4000-8000-0000000000c1");
    private static final OrganisationId OTHER = new OrganisationId("00000000-0000-4000-8000-0000000000c2");

    private JdbcClient jdbc;
    private JdbcOrganisationNames names;
    private TransactionTemplate transaction;

    abstract DataSource dataSource();

    @BeforeEach
    void emptyTables() {
        DataSource dataSource = dataSource();
        jdbc = JdbcClient.create(dataSource);
        jdbc.sql("drop table if exists organisation_register").update();
        jdbc.sql("drop table if exists coordinator_register").update();
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V6__registers.sql")).execute(dataSource);
        names = new JdbcOrganisationNames(jdbc);
        transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    @Test
    void a_name_is_of_one_organisation_of_a_type_in_a_municipality() {
        assertThat(claim(ONE, "GM1952", "Buurthulp", OrganisationType.SCHOOL)).isTrue();
        assertThat(claim(OTHER, "GM1952", "Buurthulp", OrganisationType.SCHOOL)).isFalse();
        assertThat(claim(OTHER, "GM1952", "Buurthulp", OrganisationType.OTHER)).isTrue();
        assertThat(claim(id(3), "GM0014", "Buurthulp", OrganisationType.SCHOOL)).isTrue();
    }

    @Test
    void an_organisation_that_is_renamed_frees_its_former_name_and_takes_no_other_ones() {
        assertThat(claim(ONE, "GM1952", "Buurthulp", OrganisationType.SCHOOL)).isTrue();
        assertThat(claim(OTHER, "GM1952", "Dorpshulp", OrganisationType.SCHOOL)).isTrue();
        assertThat(claim(ONE, "GM1952", "Dorpshulp", OrganisationType.SCHOOL)).isFalse();
        assertThat(claim(ONE, "GM1952", "Stadshulp", OrganisationType.SCHOOL)).isTrue();
        assertThat(claim(OTHER, "GM1952", "Buurthulp", OrganisationType.SCHOOL)).isTrue();
        assertThat(claim(OTHER, "GM1952", "Buurthulp", OrganisationType.SCHOOL)).isTrue();
    }

    @Test
    void of_two_that_claim_a_name_at_once_one_gets_it() throws Exception {
        for (int round = 0; round < 25; round++) {
            String name = "Hulp " + round;
            OrganisationId first = id(100 + round);
            OrganisationId second = id(200 + round);
            onlyOneOfTwoAtOnce(first, second, name);
        }
    }

    @Test
    void of_two_that_are_renamed_to_one_name_at_once_one_gets_it() throws Exception {
        assertThat(claim(ONE, "GM1952", "Een", OrganisationType.SCHOOL)).isTrue();
        assertThat(claim(OTHER, "GM1952", "Twee", OrganisationType.SCHOOL)).isTrue();
        for (int round = 0; round < 25; round++) {
            onlyOneOfTwoAtOnce(ONE, OTHER, "Hulp " + round);
        }
    }

    private void onlyOneOfTwoAtOnce(OrganisationId one, OrganisationId other, String name) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<Boolean> first = threads.submit(() -> claimAtOnce(start, one, name));
            Future<Boolean> second = threads.submit(() -> claimAtOnce(start, other, name));
            assertThat(List.of(first.get(20, TimeUnit.SECONDS), second.get(20, TimeUnit.SECONDS)))
                    .containsExactlyInAnyOrder(true, false);
        } finally {
            threads.shutdownNow();
        }
    }

    /** The loser may learn it from the key, after which its command is tried again, as a desk does. */
    private boolean claimAtOnce(CyclicBarrier start, OrganisationId id, String name) throws Exception {
        start.await(20, TimeUnit.SECONDS);
        for (int attempt = 0; attempt < 20; attempt++) {
            try {
                return claim(id, "GM1952", name, OrganisationType.SCHOOL);
            } catch (DuplicateKeyException | ConcurrencyFailureException lost) {
                assertThat(lost).isNotNull();
            }
        }
        throw new AssertionError("lost 20 times against one other");
    }

    private boolean claim(OrganisationId id, String municipality, String name, OrganisationType type) {
        OrganisationRegistered registration =
                new OrganisationRegistered(id, municipality, name, type, LocalDate.of(2024, 1, 15), null);
        return Boolean.TRUE.equals(transaction.execute(status -> names.claim(registration)));
    }

    private static OrganisationId id(int number) {
        return OrganisationId.of(new UUID(1, number));
    }
}
