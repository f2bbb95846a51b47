package nl.veerkracht.api.privacy;

import static nl.veerkracht.api.privacy.GrandmotherCase.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.api.VeerkrachtApplication;
import nl.veerkracht.api.platform.accesslog.AccessLogReader;
import nl.veerkracht.api.platform.security.Edge;
import nl.veerkracht.api.platform.security.Edge.Answer;
import nl.veerkracht.domain.shared.HouseholdId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What is parked about somebody who was erased. */
@SpringBootTest(classes = VeerkrachtApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ErasedDeadLetterIT {

    private final Edge edge;
    private final JdbcClient jdbc;
    private final AccessLogReader accessLog;

    ErasedDeadLetterIT(
            @Autowired Environment environment, @Autowired JdbcClient jdbc, @Autowired AccessLogReader accessLog) {
        this.edge = new Edge(environment);
        this.jdbc = jdbc;
        this.accessLog = accessLog;
    }

    @Test
    void a_dead_letter_about_her_names_nobody_and_is_tried_again_without_opening_anything() {
        GrandmotherCase poisoned = new GrandmotherCase(edge).erased();
        long position = repeatInUnknownKind(poisoned, NAMES_HER);
        readUpTo(position, poisoned);
        int readings = readings(poisoned);

        Answer letters = edge.get(ADMINISTRATOR, "/v1/dead-letters");
        assertThat(letters.response().body()).as("she is parked").contains(poisoned.household);
        assertNothingOfHers(letters);
        assertThat(letters.response().body()).as("nobody is named").doesNotContain(OF_OTHERS);
        assertThat(retry(poisoned)).as("no version knows this kind").containsOnly("STILL_PARKED");

        makeKindKnown(poisoned);
        assertThat(retry(poisoned))
                .as("a text that is closed is folded as it is")
                .containsOnly("FOLDED");
        assertThat(readings(poisoned))
                .as("whatever is opened is in the access log first: nothing was")
                .isEqualTo(readings);
        Answer file = readUpTo(position, poisoned);
        assertThat(file.json().path("strengths")).as("the text has its place").hasSize(3);
        assertNothingOfHers(file);
    }

    private List<String> retry(GrandmotherCase of) {
        Answer answer = administrate("/v1/dead-letters/" + of.household + "/retries");
        assertNothingOfHers(answer);
        return answer.json().path("views").valueStream().map(JsonNode::asString).toList();
    }

    private Answer administrate(String path) {
        return edge.send(edge.as(ADMINISTRATOR, path).POST(BodyPublishers.noBody()));
    }

    private Answer readUpTo(long position, GrandmotherCase of) {
        return edge.send(edge.as(CASEWORKER, "/v1/households/" + of.household + "?minPosition=" + position)
                .header("X-Purpose", "casework"));
    }

    private int readings(GrandmotherCase of) {
        return accessLog
                .about(new HouseholdId(of.household), Long.MAX_VALUE, AccessLogReader.MAX_PAGE)
                .size();
    }

    /** Leaves in the log what a newer version would have: an entry once more, as a kind that nobody here knows. */
    private long repeatInUnknownKind(GrandmotherCase of, long entry) {
        jdbc.sql("INSERT INTO domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type,"
                        + " time_stamp, payload_type, payload_revision, payload, meta_data) SELECT ?, aggregate_identifier,"
                        + " ?, type, time_stamp, 'household.unheard-of', payload_revision, payload, meta_data"
                        + " FROM domain_event_entry WHERE aggregate_identifier = ? AND sequence_number = ?")
                .params(UUID.randomUUID().toString(), of.version() + 1, of.household, entry)
                .update();
        return jdbc.sql("SELECT max(global_index) FROM domain_event_entry")
                .query(Long.class)
                .single();
    }

    private void makeKindKnown(GrandmotherCase of) {
        jdbc.sql("UPDATE domain_event_entry SET payload_type = 'household.strength-recorded'"
                        + " WHERE aggregate_identifier = ? AND sequence_number = ?")
                .params(of.household, of.version() + 1)
                .update();
    }
}
