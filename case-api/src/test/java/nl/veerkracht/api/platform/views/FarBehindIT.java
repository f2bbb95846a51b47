package nl.veerkracht.api.platform.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import nl.veerkracht.api.VeerkrachtApplication;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcOperations;

/** Every view counts as far behind here, however little it is: each look takes them from their processors and gives them back. */
@SpringBootTest(classes = VeerkrachtApplication.class, properties = "veerkracht.views.catch-up-from=-1")
@ExtendWith(OutputCaptureExtension.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class FarBehindIT {

    @Autowired
    EventStore log;

    @Autowired
    JdbcOperations database;

    @Autowired
    ViewPositions positions;

    @Autowired
    ViewsController views;

    @Autowired
    DeadLetters deadLetters;

    @Test
    void what_is_recorded_while_views_change_hands_is_in_them_once(CapturedOutput output) {
        HouseholdLog households = new HouseholdLog(log, database);
        await().atMost(Duration.ofMinutes(1)).until(() -> {
            households.registered("team-z");
            return output.getOut().split("and catch up together", -1).length > 4;
        });
        households.awaitViews(positions);

        assertThat(views.verify().equal()).isTrue();
        assertThat(deadLetters.all()).isEmpty();
    }
}
