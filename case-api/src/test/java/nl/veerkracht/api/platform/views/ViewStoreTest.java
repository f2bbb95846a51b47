package nl.veerkracht.api.platform.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.connection.ServerDescription;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.api.platform.eventstore.DataFolder;
import org.bson.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ViewStoreTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(MongoAutoConfiguration.class))
            .withUserConfiguration(EmbeddedViewsConfiguration.class, Impatience.class)
            .withBean(DataFolder.class, () -> new DataFolder(temporary()), bean -> bean.setLazyInit(true));

    @TempDir
    Path folder;

    private Path temporary() {
        return folder.resolve("data");
    }

    @Configuration(proxyBeanMethods = false)
    static class Impatience {
        @Bean
        MongoClientSettingsBuilderCustomizer impatience(Environment environment) {
            return new ViewsConfiguration().impatience(environment);
        }
    }

    @Test
    void the_embedded_server_speaks_a_version_of_the_protocol_that_the_driver_speaks() {
        try (EmbeddedViewServer server = new EmbeddedViewServer(folder.resolve("views.mv"));
                MongoClient client = client(server)) {
            Document hello = client.getDatabase("admin").runCommand(new Document("isMaster", 1));

            assertThat(hello.getInteger("maxWireVersion"))
                    .as("the server's version against the least that the driver accepts")
                    .isGreaterThanOrEqualTo(ServerDescription.MIN_DRIVER_WIRE_VERSION);
            client.getDatabase("d").getCollection("c").insertOne(new Document("_id", 1));
            assertThat(client.getDatabase("d").getCollection("c").countDocuments())
                    .isEqualTo(1);
        }
    }

    @Test
    void what_was_stored_is_there_after_a_restart() {
        Path file = folder.resolve("views.mv");
        try (EmbeddedViewServer server = new EmbeddedViewServer(file);
                MongoClient client = client(server)) {
            client.getDatabase("d").getCollection("c").insertOne(new Document("_id", "stays"));
        }
        try (EmbeddedViewServer server = new EmbeddedViewServer(file);
                MongoClient client = client(server)) {
            assertThat(client.getDatabase("d").getCollection("c").find().first())
                    .isEqualTo(new Document("_id", "stays"));
        }
    }

    @Test
    void the_file_of_a_process_that_was_killed_holds_what_the_server_had_between_two_messages() throws IOException {
        Path file = folder.resolve("views.mv");
        Path left = folder.resolve("left.mv");
        try (EmbeddedViewServer server = new EmbeddedViewServer(file);
                MongoClient client = client(server)) {
            MongoCollection<Document> documents = client.getDatabase("d").getCollection("c");
            documents.createIndex(Indexes.ascending("_id", "version"), new IndexOptions().unique(true));
            // Each message writes a hundred documents, of some kilobytes: far more than fits in one save.
            for (int round = 0; round < 20; round++) {
                List<Document> hundred = new ArrayList<>();
                for (int number = 0; number < 100; number++) {
                    hundred.add(new Document("_id", round + "/" + number)
                            .append("version", 1L)
                            .append("text", "x".repeat(5_000)));
                }
                documents.insertMany(hundred);
                if (round == 15) {
                    // What a kill leaves: the file as it is, with nothing closed.
                    Files.copy(file, left);
                    Files.copy(folder.resolve("views.mv.in-use"), folder.resolve("left.mv.in-use"));
                }
            }
        }

        try (EmbeddedViewServer server = new EmbeddedViewServer(left);
                MongoClient client = client(server)) {
            MongoCollection<Document> documents = client.getDatabase("d").getCollection("c");
            List<String> keys = new ArrayList<>();
            documents.find().forEach(document -> keys.add(document.getString("_id")));
            assertThat(keys).hasSizeGreaterThanOrEqualTo(100);
            assertThat(keys.size() % 100).as("whole messages").isZero();
            assertThat(keys).as("in the index as well").allSatisfy(key -> assertThat(
                            documents.countDocuments(new Document("_id", key).append("version", 1L)))
                    .isEqualTo(1));
        }
    }

    @Test
    void the_file_grows_with_what_there_is_and_not_with_what_was_ever_written() throws IOException {
        Path file = folder.resolve("views.mv");
        try (EmbeddedViewServer server = new EmbeddedViewServer(file);
                MongoClient client = client(server)) {
            MongoCollection<Document> documents = client.getDatabase("d").getCollection("c");
            for (int round = 0; round < 20; round++) {
                // As rebuilds do: five megabytes beside what was there, which is thrown away.
                List<Document> thousand = new ArrayList<>();
                for (int number = 0; number < 1_000; number++) {
                    thousand.add(new Document("_id", round + "/" + number).append("text", "x".repeat(5_000)));
                }
                documents.insertMany(thousand);
                documents.deleteMany(new Document("_id", new Document("$regex", "^" + (round - 1) + "/")));
            }

            await("a hundred megabytes were written, and five are left, beside the little that is always written")
                    .atMost(Duration.ofSeconds(20))
                    .pollInterval(Duration.ofMillis(500))
                    .until(() -> {
                        documents.replaceOne(
                                new Document("_id", "19/0"), new Document("text", "claimed at " + System.nanoTime()));
                        return Files.size(file) < 20_000_000;
                    });
            assertThat(documents.countDocuments()).isEqualTo(1_000);
        }
    }

    @Test
    void a_file_that_a_machine_left_open_when_it_went_down_is_replaced_by_an_empty_one() throws IOException {
        Path file = folder.resolve("views.mv");
        try (EmbeddedViewServer server = new EmbeddedViewServer(file);
                MongoClient client = client(server)) {
            client.getDatabase("d").getCollection("c").insertOne(new Document("_id", "may be half written"));
        }
        Files.writeString(folder.resolve("views.mv.in-use"), "11111111-2222-3333-4444-555555555555");

        try (EmbeddedViewServer server = new EmbeddedViewServer(file);
                MongoClient client = client(server)) {
            assertThat(client.getDatabase("d").getCollection("c").countDocuments())
                    .isZero();
        }
    }

    @Test
    void a_file_that_cannot_be_read_is_replaced_by_an_empty_one() throws IOException {
        Path file = folder.resolve("views.mv");
        Files.writeString(file, "no views but the remains of a crash".repeat(1_000));

        try (EmbeddedViewServer server = new EmbeddedViewServer(file);
                MongoClient client = client(server)) {
            assertThat(client.getDatabase("d").getCollection("c").countDocuments())
                    .isZero();
        }
    }

    @Test
    void a_file_whose_keys_an_older_version_stored_is_replaced_by_an_empty_one() {
        Path file = folder.resolve("views.mv");
        H2Backend older = new H2Backend(file.toString());
        MongoServer olderServer = new MongoServer(older);
        try (MongoClient client = client(olderServer.bind())) {
            client.getDatabase("d").getCollection("c").insertOne(new Document("_id", "stored as it was"));
        } finally {
            olderServer.shutdownNow();
            older.close();
        }

        try (EmbeddedViewServer server = new EmbeddedViewServer(file);
                MongoClient client = client(server)) {
            assertThat(client.getDatabase("d").getCollection("c").countDocuments())
                    .isZero();
        }
    }

    @Test
    void without_an_address_the_views_are_in_the_data_folder() {
        application.run(context -> {
            assertThat(context).hasSingleBean(EmbeddedViewServer.class);
            assertThat(context.getBean(MongoConnectionDetails.class)
                            .getConnectionString()
                            .getDatabase())
                    .isEqualTo("veerkracht");
            assertThat(temporary().resolve(EmbeddedViewsConfiguration.FILE)).exists();
        });
    }

    @Test
    void with_an_address_the_views_are_there_and_nowhere_else() {
        application
                .withPropertyValues("spring.mongodb.uri=mongodb://views.example:27018/municipal")
                .run(context -> {
                    assertThat(context).doesNotHaveBean(EmbeddedViewServer.class);
                    assertThat(context.getBean(MongoConnectionDetails.class)
                                    .getConnectionString()
                                    .getConnectionString())
                            .isEqualTo("mongodb://views.example:27018/municipal");
                    assertThat(temporary()).doesNotExist();
                });
    }

    @Test
    void an_address_under_the_name_that_is_not_read_any_more_stops_the_application() {
        application
                .withPropertyValues("spring.data.mongodb.uri=mongodb://views.example:27018/municipal")
                .run(context -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .hasRootCauseMessage("spring.data.mongodb.uri is not read:"
                                + " give the address of the views as spring.mongodb.uri"));
    }

    private static MongoClient client(EmbeddedViewServer server) {
        return client(server.address());
    }

    private static MongoClient client(InetSocketAddress address) {
        return MongoClients.create("mongodb://" + address.getHostString() + ":" + address.getPort());
    }
}
