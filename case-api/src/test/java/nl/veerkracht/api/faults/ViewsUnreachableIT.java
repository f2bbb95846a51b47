package nl.veerkracht.api.faults;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.api.faults.Visitor.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database of the views goes away: reading says so, recording goes on, and the views come back by themselves. */
class ViewsUnreachableIT {

    @TempDir
    Path folder;

    @Test
    void commands_keep_working_while_the_views_are_down_and_the_views_catch_up() throws Exception {
        MongoServer first = new MongoServer(new MemoryBackend());
        InetSocketAddress address = first.bind();
        String uri = "mongodb://localhost:" + address.getPort() + "/views?serverSelectionTimeoutMS=1000";
        try (RunningVeerkracht running =
                RunningVeerkracht.on(folder.resolve("data"), Map.of("SPRING_MONGODB_URI", uri))) {
            Visitor visitor = new Visitor(running.url).as("c.devries");
            Answer registered =
                    visitor.post("/v1/households", key(), Samples.REGISTRATION).orElseThrow();
            String path =
                    "/v1/households/" + registered.body().path("householdId").asString();
            long position = registered.body().path("position").asLong();
            assertThat(visitor.get(path + "?minPosition=" + position).status()).isEqualTo(200);

            first.shutdownNow();
            Answer unreadable = visitor.get(path);
            assertThat(unreadable.status()).as("%s", unreadable.body()).isEqualTo(503);
            assertThat(unreadable.body().path("code").asString()).isEqualTo("VIEWS_UNAVAILABLE");
            Answer recorded =
                    visitor.post(path + "/concerns", key(), Samples.CONCERN).orElseThrow();
            assertThat(recorded.status()).as("%s", recorded.body()).isEqualTo(200);
            assertThat(visitor.isReady()).as("ready while only views are down").isTrue();

            MongoServer second = new MongoServer(new MemoryBackend());
            second.bind(address);
            try {
                Answer file = visitor.getWhenViewsAreBack(path + "?minPosition="
                        + recorded.body().path("position").asLong());
                assertThat(file.status()).as("%s", file.body()).isEqualTo(200);
                assertThat(file.body().path("version").asLong())
                        .isEqualTo(recorded.body().path("version").asLong());
                assertThat(file.body().path("concerns")).hasSize(1);
            } finally {
                second.shutdownNow();
            }
        }
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
