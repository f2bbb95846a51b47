package nl.veerkracht.api.platform.views;

import com.mongodb.ConnectionString;
import java.util.UUID;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The views on the server that {@code VEERKRACHT_TEST_MONGODB_URI} names, in a database of their own. */
@EnabledIfEnvironmentVariable(named = ViewsOnNamedServerIT.VARIABLE, matches = ".+")
class ViewsOnNamedServerIT extends ViewsContract {

    static final String VARIABLE = "VEERKRACHT_TEST_MONGODB_URI";

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry properties) {
        properties.add("spring.mongodb.uri", () -> inDatabase("veerkracht-test-" + UUID.randomUUID()));
    }

    static String inDatabase(String database) {
        String uri = System.getenv(VARIABLE);
        int options = uri.indexOf('?');
        String servers = "mongodb://" + String.join(",", new ConnectionString(uri).getHosts());
        return servers + "/" + database + (options < 0 ? "" : uri.substring(options));
    }
}
