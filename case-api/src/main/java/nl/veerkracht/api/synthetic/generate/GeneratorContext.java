package nl.veerkracht.api.synthetic.generate;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.veerkracht.api.platform.eventstore.AppendConfiguration;
import nl.veerkracht.api.platform.eventstore.EmbeddedDatabaseConfiguration;
import nl.veerkracht.api.platform.personaldata.MasterKeyConfiguration;
import nl.veerkracht.api.synthetic.Plays;
import nl.veerkracht.api.synthetic.play.SyntheticPlays;
import nl.veerkracht.api.synthetic.stage.BulkAppend;
import nl.veerkracht.api.synthetic.stage.MemoryStages;
import nl.veerkracht.api.synthetic.stage.StageConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * As much of the application as it takes to fill its log: its database with the migrations, its master key, and the code lists. No
 * {@code @Configuration}, or the application would find it.
 */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    TransactionAutoConfiguration.class
})
@Import({
    AppendConfiguration.class,
    EmbeddedDatabaseConfiguration.class,
    MasterKeyConfiguration.class,
    StageConfiguration.class
})
public final class GeneratorContext {

    private static final String EMBEDDED = "jdbc:h2:file:";

    /** What the file of the log is called in a data folder. */
    private static final String LOG = "log";

    @Bean
    static Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @Lazy
    static Generator generator(ObjectProvider<Plays> others, MemoryStages stages, BulkAppend bulk, JdbcClient jdbc) {
        Plays plays = others.getIfAvailable(() -> new SyntheticPlays(SyntheticPlays.FIXED_LAST_DAY));
        return new Generator(plays, stages, bulk, new GeneratedMunicipalities(jdbc));
    }

    /**
     * Opens a store; it is closed with the context.
     *
     * @param store the JDBC address of a PostgreSQL database, or of the log in a data folder
     * @param further settings that go before those of the environment
     * @param more further configuration, among it the plays
     * @throws CannotGenerateException when it is no such address
     */
    public static ConfigurableApplicationContext open(String store, Map<String, String> further, Class<?>... more) {
        Map<String, String> settings = settings(store);
        settings.putAll(further);
        List<String> arguments = new ArrayList<>();
        settings.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        List<Class<?>> sources = new ArrayList<>(List.of(more));
        sources.add(GeneratorContext.class);
        return new SpringApplicationBuilder(sources.toArray(Class<?>[]::new))
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .bannerMode(Banner.Mode.OFF)
                .run(arguments.toArray(String[]::new));
    }

    private static Map<String, String> settings(String store) {
        Map<String, String> settings = new LinkedHashMap<>();
        if (store.startsWith("jdbc:postgresql:")) {
            settings.put("spring.datasource.url", store);
            // Of a data folder nothing is opened, so nothing has to be taken.
            settings.put("spring.mongodb.uri", "mongodb://none");
        } else if (store.startsWith(EMBEDDED) && !store.contains(";")) {
            Path file = Path.of(store.substring(EMBEDDED.length())).toAbsolutePath();
            if (!file.endsWith(LOG)) {
                throw new CannotGenerateException("The embedded log of a data folder is its file " + LOG + ": give "
                        + EMBEDDED + file.resolveSibling(LOG) + ".");
            }
            settings.put("veerkracht.data", file.getParent().toString());
        } else {
            throw new CannotGenerateException(
                    "Give the address of a PostgreSQL database (jdbc:postgresql://host/database), or"
                            + " that of the log in a data folder (" + EMBEDDED + "/path/to/veerkracht-data/" + LOG
                            + "), without further settings.");
        }
        return settings;
    }
}
