package nl.veerkracht.api.platform.automation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the automations have come. No bean of the framework's own type: that is the store of the views. */
@Component
final class AutomationTokens {

    private final JdbcClient jdbc;
    private final Serializer serializer;
    private final TokenStore store;

    AutomationTokens(JdbcClient jdbc, DataSource dataSource, @Qualifier("tokenSerializer") Serializer serializer)
            throws SQLException {
        this.jdbc = jdbc;
        this.serializer = serializer;
        JdbcTokenStore.Builder builder = JdbcTokenStore.builder()
                .connectionProvider(new SpringDataSourceConnectionProvider(dataSource))
                .serializer(serializer)
                .schema(TokenSchema.builder()
                        .setTokenTable("automation_token")
                        .setProcessorNameColumn("processor_name")
                        .setSegmentColumn("segment")
                        .setTokenColumn("token")
                        .setTokenTypeColumn("token_type")
                        .setTimestampColumn("token_timestamp")
                        .setOwnerColumn("token_owner")
                        .build());
        try (Connection connection = dataSource.getConnection()) {
            if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
                // One process has the embedded database: after a crash it need not wait until its own claims expire.
                builder.nodeId("embedded");
            }
        }
        this.store = builder.build();
    }

    TokenStore store() {
        return store;
    }

    /** @return the highest position that an automation has seen, apart from gaps; empty when it has seen nothing yet */
    OptionalLong position(String automation) {
        return jdbc
                .sql("select token, token_type from automation_token where processor_name = ? and token is not null")
                .param(automation)
                .query((row, number) -> serializer.<byte[], TrackingToken>deserialize(
                        new SimpleSerializedObject<>(row.getBytes(1), byte[].class, row.getString(2), null)))
                .list()
                .stream()
                .map(TrackingToken::position)
                .filter(OptionalLong::isPresent)
                .mapToLong(OptionalLong::getAsLong)
                .min();
    }
}
