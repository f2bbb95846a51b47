package nl.veerkracht.api.platform.views;

import com.mongodb.ConnectionString;
import java.net.InetSocketAddress;
import nl.veerkracht.api.platform.eventstore.DataFolder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The default: views in a file of the data folder. With {@code spring.mongodb.uri} there is none of this. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.mongodb.uri", matchIfMissing = true, havingValue = "none")
class EmbeddedViewsConfiguration {

    static final String FILE = "views.mv";

    @Bean
    EmbeddedViewServer embeddedViewServer(DataFolder folder) {
        return new EmbeddedViewServer(folder.path().resolve(FILE));
    }

    @Bean
    MongoConnectionDetails embeddedViews(EmbeddedViewServer server) {
        InetSocketAddress address = server.address();
        ConnectionString connection =
                new ConnectionString("mongodb://" + address.getHostString() + ":" + address.getPort() + "/veerkracht");
        return new MongoConnectionDetails() {
            @Override
            public ConnectionString getConnectionString() {
                return connection;
            }
        };
    }
}
