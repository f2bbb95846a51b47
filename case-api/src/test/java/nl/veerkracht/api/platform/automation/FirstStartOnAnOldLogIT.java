package nl.veerkracht.api.platform.automation;

import static nl.veerkracht.api.platform.automation.AutomationsAtWork.EARLY_REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.veerkracht.api.VeerkrachtApplication;
import nl.veerkracht.api.platform.automation.AutomationsAtWork.Care;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A log that is older than an automation: what it holds is none of the automation's business, whatever becomes of its token. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FirstStartOnAnOldLogIT {

    @TempDir
    private Path folder;

    @Test
    void what_was_recorded_before_an_automation_was_there_is_never_acted_on() {
        String old;
        try (ConfigurableApplicationContext before = started()) {
            old = recordedWithoutAutomation(before);
        }
        try (ConfigurableApplicationContext after = started()) {
            AutomationsAtWork automations = new AutomationsAtWork(after);
            Care care = automations.care();
            care.reduce("2026-02-01", 3);
            care.increase("2026-03-01", 4);
            assertThat(care.agenda().at("/earlyReviews").size()).isEqualTo(1);
            assertThat(asked(automations, old)).isZero();

            automations.handleAllAgain(EARLY_REVIEW);
            assertThat(asked(automations, old)).isZero();

            setBackToTheVeryBeginning(after, automations);
            assertThat(asked(automations, old)).isZero();
            assertThat(automations.count("agenda.early-review-asked")).isEqualTo(1);
        }
    }

    /** As a version that had no automations left it. */
    private static String recordedWithoutAutomation(ConfigurableApplicationContext application) {
        AutomationsAtWork automations = new AutomationsAtWork(application);
        processor(application).shutDown();
        Care care = automations.care();
        care.reduce("2026-02-01", 3);
        care.increase("2026-03-01", 4);
        JdbcClient jdbc = application.getBean(JdbcClient.class);
        jdbc.sql("delete from automation_token").update();
        jdbc.sql("delete from automation_start").update();
        return care.file;
    }

    private static void setBackToTheVeryBeginning(
            ConfigurableApplicationContext application, AutomationsAtWork automations) {
        long head = automations.head();
        byte[] beginning = application
                .getBean("tokenSerializer", Serializer.class)
                .serialize(GapAwareTrackingToken.newInstance(0, List.of()), byte[].class)
                .getData();
        automations.whileStopped(EARLY_REVIEW, () -> application
                .getBean(JdbcClient.class)
                .sql("update automation_token set token = ? where processor_name = ?")
                .params(beginning, EARLY_REVIEW)
                .update());
        automations.awaitPosition(EARLY_REVIEW, head);
    }

    private static long asked(AutomationsAtWork automations, String file) {
        return automations.anna.get(file + "/agenda").json().at("/earlyReviews").size();
    }

    private static PooledStreamingEventProcessor processor(ConfigurableApplicationContext application) {
        return application
                .getBean(EventProcessingConfiguration.class)
                .eventProcessor(EARLY_REVIEW, PooledStreamingEventProcessor.class)
                .orElseThrow();
    }

    private ConfigurableApplicationContext started() {
        return new SpringApplicationBuilder(VeerkrachtApplication.class)
                .run("--server.port=0", "--veerkracht.data=" + folder.resolve("data"));
    }
}
