package nl.veerkracht.projections.platform;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.Objects;
import java.util.UUID;
import nl.veerkracht.projections.platform.Generations.OfView;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A store of views for a test: on the server that is named for the tests, else on one in this process. */
public final class TestViews implements AutoCloseable {

    private final @Nullable MongoServer server;
    private final MongoClient client;
    private final MongoTemplate mongo;

    public TestViews() {
        String named = System.getenv("VEERKRACHT_TEST_MONGODB_URI");
        server = named == null || named.isEmpty() ? new MongoServer(new MemoryBackend()) : null;
        client = MongoClients.create(server == null ? named : server.bindAndGetConnectionString());
        mongo = new MongoTemplate(client, "views-" + UUID.randomUUID());
    }

    public MongoTemplate mongo() {
        return mongo;
    }

    /** Begins a view anew: with a generation in which nothing is, and that is read and fed. */
    public Generation begin(View<?, ?> view) {
        return begin(view, view.documents().version());
    }

    /** The same in a version that may be an older one. */
    public Generation begin(View<?, ?> view, int version) {
        Generations generations = new Generations(mongo);
        generations.store(generations.of(view.name()).renewed(version, -1));
        OfView known = generations.of(view.name());
        Generation live = Objects.requireNonNull(known.live());
        view.documents().feed(live);
        view.documents().serve(known);
        view.fed().prepare();
        return live;
    }

    @Override
    public void close() {
        mongo.getDb().drop();
        client.close();
        if (server != null) {
            server.shutdownNow();
        }
    }
}
