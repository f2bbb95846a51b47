package nl.veerkracht.api.platform.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import nl.veerkracht.api.platform.personaldata.ServiceSeal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.scheduling.TaskScheduler;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReceiptSweeperTest {

    private static final Instant NOW = Instant.parse("2024-01-31T09:00:00Z");

    @Test
    void receipts_go_when_they_are_older_than_configured_a_batch_at_a_time() {
        DataSource database = new DriverManagerDataSource(
                "jdbc:h2:mem:sweeper;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V4__command_receipts.sql")).execute(database);
        JdbcClient jdbc = JdbcClient.create(database);
        for (int days = 28; days <= 32; days++) {
            jdbc.sql("insert into command_receipt (receipt_id, sealed, created_at) values (?, 'sealed', ?)")
                    .param("of " + days + " days ago")
                    .param(OffsetDateTime.ofInstant(NOW.minus(Duration.ofDays(days)), ZoneOffset.UTC))
                    .update();
        }
        CommandReceipts receipts = new CommandReceipts(
                jdbc, mock(ServiceSeal.class), JsonMapper.builder().build(), Clock.fixed(NOW, ZoneOffset.UTC));
        CommandProperties oneAtATime = new CommandProperties(Duration.ofDays(30), Duration.ofHours(1), 1);

        int removed = new ReceiptSweeper(receipts, oneAtATime, mock(TaskScheduler.class)).sweep();

        assertThat(removed).isEqualTo(2);
        assertThat(jdbc.sql("select receipt_id from command_receipt order by created_at")
                        .query(String.class)
                        .list())
                .containsExactly("of 30 days ago", "of 29 days ago", "of 28 days ago");
    }
}
