package nl.veerkracht.api.platform.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.veerkracht.api.VeerkrachtApplication;
import nl.veerkracht.api.leaks.Leak;
import nl.veerkracht.api.leaks.LeakSearch;
import nl.veerkracht.api.platform.views.ViewPositions;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.personaldata.Sealer;
import nl.veerkracht.domain.shared.SafetySignalId;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Nothing personal can be read from the disk, whatever tool one takes; a control run shows that the search would find it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class DataAtRestContract {

    private static final MasterKeys MASTERS = new MasterKeys(VaultDatabase.masterKey(1), Optional.empty());
    private static final LeakSearch SEARCH = new LeakSearch(MarkedCase.marks());

    @TempDir
    Path folder;

    /** @return where the database is, as properties of the application; its files are below {@code folder} */
    abstract Map<String, Object> database();

    /** Makes the database write to its files what it still holds in memory. */
    abstract void flush();

    @Test
    void given_a_case_that_was_played_through_the_application__then_no_file_shows_any_of_it() {
        assertThat(leaksAfterPlaying(VeerkrachtApplication.class)).isEmpty();
    }

    @Test
    void given_sealing_switched_off__then_the_same_search_finds_all_of_it() {
        List<Leak> leaks = leaksAfterPlaying(VeerkrachtApplication.class, SealingSwitchedOff.class);

        assertThat(SEARCH.missingFrom(leaks)).isEmpty();
        assertThat(leaks).extracting(Leak::where).anyMatch(this::isLog).anyMatch(DataAtRestContract::isView);
    }

    private static boolean isView(String file) {
        return file.startsWith("veerkracht-data/views");
    }

    /** @return whether the file is one of the log's database */
    abstract boolean isLog(String file);

    private List<Leak> leaksAfterPlaying(Class<?>... sources) {
        List<Leak> leaks;
        try (ConfigurableApplicationContext application = new SpringApplicationBuilder(sources)
                .initializers(context ->
                        context.getBeanFactory().registerSingleton("productionCodeOnly", new ProductionCodeOnly()))
                .properties(database())
                .run("--server.port=0", "--veerkracht.data=" + folder.resolve("veerkracht-data"))) {
            MarkedCase.play(application.getBean(CommandGateway.class));
            Long last = application
                    .getBean(JdbcTemplate.class)
                    .queryForObject("SELECT max(global_index) FROM domain_event_entry", Long.class);
            assertThat(application.getBean(ViewPositions.class).await(last, Duration.ofSeconds(10)))
                    .isTrue();
            flush();
            leaks = new ArrayList<>(SEARCH.in(folder));
        }
        leaks.addAll(SEARCH.in(folder));
        return leaks;
    }

    static class SealingSwitchedOff {

        @Bean
        @Primary
        Sealer noSealer() {
            return (subjects, clear) -> clear;
        }

        @Bean
        @Primary
        SafetySeal noSafetySeal(JdbcTemplate jdbc, PersonalData personalData) {
            return new SafetySeal(new SafetyKeys(jdbc, MASTERS, Clock.systemUTC()), noSealer(), personalData) {
                @Override
                public PersonalValue seal(SafetySignalId signal, PersonalValue text) {
                    return text.sealedBy(noSealer());
                }
            };
        }
    }

    /** Keeps the scan for components out of the test classes: what is searched is what is delivered. */
    private static final class ProductionCodeOnly extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader metadata, MetadataReaderFactory factory) throws IOException {
            return metadata.getResource().getURI().toString().contains("/test-classes/");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof ProductionCodeOnly;
        }

        @Override
        public int hashCode() {
            return ProductionCodeOnly.class.hashCode();
        }
    }
}
