package nl.veerkracht.api.platform.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.api.household.Caseworker;
import nl.veerkracht.api.platform.security.Edge;
import nl.veerkracht.api.platform.security.Edge.Answer;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What a test does with a running application: records care, watches an automation, and takes its token away. */
final class AutomationsAtWork {

    static final String EARLY_REVIEW = "early-review";
    static final String CONSENT_EXPIRY = "consent-expiry";

    final Caseworker anna;
    private final Edge edge;
    private final JdbcClient jdbc;
    private final AutomationTokens tokens;
    private final EventProcessingConfiguration processing;

    AutomationsAtWork(BeanFactory beans) {
        this.edge = new Edge(beans.getBean(Environment.class));
        this.anna = new Caseworker(edge, "c.devries");
        this.jdbc = beans.getBean(JdbcClient.class);
        this.tokens = beans.getBean(AutomationTokens.class);
        this.processing = beans.getBean(EventProcessingConfiguration.class);
    }

    /** A file with care of six hours a week from 13 October 2025. */
    final class Care {

        final String file = anna.newFile();
        final String id;
        private long version;
        private long position;

        Care() {
            Answer provider = edge.send(edge.as("h.regio", "/v1/organisations")
                    .header("Content-Type", "application/json")
                    .header("X-Purpose", "registers")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .POST(BodyPublishers.ofString("{\"name\":\"Zorg " + UUID.randomUUID()
                            + "\",\"type\":\"CARE_PROVIDER\",\"fromDate\":\"2020-01-01\"}")));
            assertThat(provider.status()).as(provider.response().body()).isEqualTo(201);
            Answer started = seen(anna.send(
                    file + "/care",
                    "{'law':'WMO','productCategory':'02','organisationId':'" + provider.text("id")
                            + "','volume':6,'unit':'HOUR','frequency':'PER_WEEK','form':'IN_KIND',"
                            + "'fromDate':'2025-10-13'}"));
            this.id = started.text("id");
        }

        /** @return the number of the entry */
        long reduce(String from, int to) {
            return decide(
                    "/care/" + id + "/reductions", volume(from, to) + "'reason':'GOAL_REACHED','takenOverBy':[]}");
        }

        /** @return the number of the entry */
        long increase(String from, int to) {
            return decide("/care/" + id + "/increases", volume(from, to) + "'reason':'CRISIS'}");
        }

        /** @return the number of the entry */
        long decide(String path, String body) {
            return seen(anna.decide(file + path, version, body))
                    .json()
                    .path("version")
                    .asLong();
        }

        Answer seen(Answer answer) {
            assertThat(answer.status()).as(answer.response().body()).isBetween(200, 299);
            version = answer.json().path("version").asLong();
            position = answer.json().path("position").asLong();
            return answer;
        }

        /** @return the agenda, when the automation has handled all that was recorded here */
        JsonNode agenda() {
            awaitPosition(EARLY_REVIEW, position);
            return anna.get(file + "/agenda").json();
        }

        /** @return what stands beside an event of this file, and its own identifier under {@code id} */
        Map<String, Object> beside(long entry) {
            return jdbc.sql("select event_identifier as \"id\", meta_data as \"meta\" from domain_event_entry"
                            + " where aggregate_identifier = ? and sequence_number = ?")
                    .params(file.substring("/v1/households/".length()), entry)
                    .query()
                    .singleRow();
        }

        private static String volume(String from, int to) {
            return "{'toVolume':" + to + ",'unit':'HOUR','frequency':'PER_WEEK','fromDate':'" + from + "',";
        }
    }

    Care care() {
        return new Care();
    }

    void awaitPosition(String automation, long position) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> tokens.position(automation).orElse(-1) >= position);
    }

    /** Every event is handled once more: the token, and all receipts, are as good as never there. */
    void handleAllAgain(String automation) {
        long head = head();
        whileStopped(automation, () -> {
            jdbc.sql("delete from automation_token where processor_name = ?")
                    .param(automation)
                    .update();
            jdbc.sql("delete from command_receipt").update();
        });
        awaitPosition(automation, head);
    }

    void whileStopped(String automation, Runnable task) {
        PooledStreamingEventProcessor processor = processing
                .eventProcessor(automation, PooledStreamingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        try {
            task.run();
        } finally {
            processor.start();
        }
    }

    long head() {
        return jdbc.sql("select max(global_index) from domain_event_entry")
                .query(Long.class)
                .single();
    }

    /** @return how many events of this kind the log has */
    long count(String kind) {
        return jdbc.sql("select count(*) from domain_event_entry where payload_type = ?")
                .param(kind)
                .query(Long.class)
                .single();
    }

    /** @return the metadata of all events of this kind in a stream */
    List<String> metadata(String stream, String kind) {
        return jdbc.sql("select meta_data from domain_event_entry where aggregate_identifier = ? and payload_type = ?"
                        + " order by sequence_number")
                .params(stream, kind)
                .query(String.class)
                .list();
    }
}
