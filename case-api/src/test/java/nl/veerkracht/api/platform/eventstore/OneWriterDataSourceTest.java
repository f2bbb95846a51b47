package nl.veerkracht.api.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who waits for whom; what it is for is seen in {@code KillNineIT}. */
class OneWriterDataSourceTest {

    private OneWriterDataSource database;
    private Connection first;

    @BeforeEach
    void a_table_and_a_first_transaction() throws SQLException {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
        database = new OneWriterDataSource(h2);
        new JdbcTemplate(database).execute("create table line (number int primary key)");
        first = database.getConnection();
        first.setAutoCommit(false);
    }

    @AfterEach
    void end() throws SQLException {
        first.close();
    }

    /** How a turn comes to its end. */
    enum End {
        COMMIT {
            @Override
            void of(Connection connection) throws SQLException {
                connection.commit();
            }
        },
        ROLLBACK {
            @Override
            void of(Connection connection) throws SQLException {
                connection.rollback();
            }
        },
        AUTOCOMMIT {
            @Override
            void of(Connection connection) throws SQLException {
                connection.setAutoCommit(true);
            }
        },
        CLOSE {
            @Override
            void of(Connection connection) throws SQLException {
                connection.close();
            }
        };

        abstract void of(Connection connection) throws SQLException;
    }

    @ParameterizedTest
    @EnumSource
    void a_second_writer_waits_until_the_first_is_done(End end) throws Exception {
        write(first, "insert into line values (1)");
        FutureTask<Integer> second = waiting(() -> new JdbcTemplate(database).update("insert into line values (?)", 2));

        end.of(first);

        assertThat(second.get(10, TimeUnit.SECONDS)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select number from line where number = 1 for update",
                "SELECT number FROM line WHERE number = 1\nFOR UPDATE"
            })
    void a_lock_on_a_row_is_a_write(String lock) throws Exception {
        first.prepareStatement(lock).executeQuery();
        FutureTask<Integer> second = waiting(() -> new JdbcTemplate(database).update("insert into line values (?)", 2));

        first.rollback();

        assertThat(second.get(10, TimeUnit.SECONDS)).isEqualTo(1);
    }

    @Test
    void a_reader_does_not_wait() throws Exception {
        write(first, "insert into line values (1)");

        FutureTask<Integer> reader = new FutureTask<>(() -> {
            try (Connection connection = database.getConnection();
                    PreparedStatement count = connection.prepareStatement("select count(*) from line");
                    ResultSet result = count.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        });

        new Thread(reader, "reader").start();

        assertThat(reader.get(10, TimeUnit.SECONDS)).as("what was committed").isZero();
    }

    @Test
    void a_second_transaction_within_the_turn_shares_it() throws SQLException {
        write(first, "insert into line values (1)");

        assertThat(new JdbcTemplate(database).update("insert into line values (?)", 2))
                .isEqualTo(1);

        first.rollback();
        assertThat(new JdbcTemplate(database).queryForList("select number from line", Integer.class))
                .containsExactly(2);
    }

    @Test
    void a_turn_outlives_its_inner_transaction() throws Exception {
        write(first, "insert into line values (1)");
        new JdbcTemplate(database).update("insert into line values (?)", 2);

        FutureTask<Integer> other = waiting(() -> new JdbcTemplate(database).update("insert into line values (?)", 3));
        first.commit();

        assertThat(other.get(10, TimeUnit.SECONDS)).isEqualTo(1);
    }

    @Test
    void a_failure_comes_as_it_is_and_its_turn_ends_with_its_transaction() throws Exception {
        write(first, "insert into line values (1)");
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> write(first, "insert into line values (1)"))
                .satisfies(refused -> assertThat(refused.getSQLState()).isEqualTo("23505"));
        FutureTask<Integer> second = waiting(() -> new JdbcTemplate(database).update("insert into line values (?)", 2));

        first.rollback();

        assertThat(second.get(10, TimeUnit.SECONDS)).isEqualTo(1);
    }

    @Test
    void a_commit_that_fails_keeps_the_turn_until_it_is_rolled_back() throws Exception {
        Connection broken = mock(Connection.class);
        doThrow(new SQLException("the disk is full")).when(broken).commit();
        DataSource disk = mock(DataSource.class);
        when(disk.getConnection()).thenReturn(broken);
        OneWriterDataSource full = new OneWriterDataSource(disk);
        Connection writer = full.getConnection();
        writer.prepareStatement("insert into line values (1)");
        assertThatExceptionOfType(SQLException.class).isThrownBy(writer::commit);
        FutureTask<Integer> second = waiting(() -> {
            full.getConnection().prepareStatement("insert into line values (2)");
            return 1;
        });

        writer.rollback();

        assertThat(second.get(10, TimeUnit.SECONDS)).isEqualTo(1);
    }

    private static void write(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }

    /** @return work that another thread has begun and that waits for its turn */
    private static FutureTask<Integer> waiting(Callable<Integer> work) {
        FutureTask<Integer> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "other");
        thread.start();
        await().atMost(10, TimeUnit.SECONDS).until(() -> thread.getState() == Thread.State.WAITING || task.isDone());
        assertThat(task.isDone()).as("done before its turn").isFalse();
        return task;
    }
}
