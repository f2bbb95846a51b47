package nl.veerkracht.api.platform.views;

import static nl.veerkracht.api.platform.views.HouseholdLog.concern;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import nl.veerkracht.api.VeerkrachtApplication;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.projections.casefile.CaseFile;
import nl.veerkracht.projections.casefile.CaseFiles;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The application while the store of its views is away, from the start on and later. */
@SpringBootTest(classes = VeerkrachtApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@DisplayNameGeneration(ReplaceUnderscores.class)
class UnreachableViewsIT {

    private static final TestViewServer SERVER = new TestViewServer();

    @DynamicPropertySource
    static void views(DynamicPropertyRegistry properties) {
        properties.add("spring.mongodb.uri", SERVER::uri);
        SERVER.vanish();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Autowired
    EventStore log;

    @Autowired
    JdbcOperations database;

    @Autowired
    CaseFiles caseFiles;

    @Autowired
    ViewPositions positions;

    @Autowired
    ViewSupervisor supervisor;

    @Autowired
    MongoDatabaseFactory mongo;

    @Autowired
    MeterRegistry metrics;

    @LocalServerPort
    int port;

    @Test
    void what_is_recorded_meanwhile_is_shown_when_the_store_answers_again() throws Exception {
        assertThat(mongo.getMongoDatabase().getName()).isEqualTo("views");
        HouseholdLog households = new HouseholdLog(log, database);
        HouseholdId id = households.registered("hoogezand");
        assertThat(catchThrowable(() -> caseFiles.find(id))).isInstanceOf(DataAccessException.class);
        assertThat(readiness()).isEqualTo(200);
        assertThat(reachable()).isZero();
        assertThat(behind()).isNaN();

        SERVER.comeBack();
        awaitVersion(households, id, 2);
        assertThat(reachable()).isEqualTo(1);
        assertThat(behind()).isZero();

        SERVER.vanish();
        await().atMost(Duration.ofSeconds(30)).until(() -> !supervisor.isReachable());
        households.record(id, 3, concern(id));
        assertThat(catchThrowable(() -> positions.await(0, Duration.ofMillis(100))))
                .isInstanceOf(DataAccessException.class);
        assertThat(readiness()).isEqualTo(200);

        SERVER.comeBack();
        awaitVersion(households, id, 3);
    }

    private void awaitVersion(HouseholdLog households, HouseholdId id, long version) {
        await().atMost(Duration.ofSeconds(60)).until(supervisor::isReachable);
        households.awaitViews(positions);
        assertThat(caseFiles.find(id).map(CaseFile::version)).contains(version);
    }

    private double reachable() {
        return metrics.get("veerkracht.views.reachable").gauge().value();
    }

    private double behind() {
        return metrics.get("veerkracht.view.behind")
                .tag("view", "case-file")
                .gauge()
                .value();
    }

    private int readiness() throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health/readiness"))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
