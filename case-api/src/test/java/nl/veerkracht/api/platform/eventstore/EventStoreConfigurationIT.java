package nl.veerkracht.api.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import nl.veerkracht.api.VeerkrachtApplication;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.updates.UpdateChecker;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest(classes = VeerkrachtApplication.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class EventStoreConfigurationIT {

    @Autowired
    ApplicationContext context;

    @Autowired
    @Qualifier("eventSerializer")
    Serializer eventSerializer;

    @Autowired
    org.axonframework.config.Configuration axon;

    @Test
    void the_application_writes_events_and_follows_the_log_by_its_own_classes() {
        assertThat(axon.eventStore()).isInstanceOf(LogEventStore.class);
        assertThat(context.getBeansOfType(EventBus.class)).hasSize(1);
        assertThat(context.getBean(EventStore.class)).isSameAs(axon.eventBus());
        assertThat(context.getBean(EventStorageEngine.class)).isInstanceOf(GapSafeEventStorageEngine.class);
        assertThat(axon.eventSerializer()).isSameAs(eventSerializer).isInstanceOf(EventSerializer.class);
        assertThat(axon.serializer()).isInstanceOf(TokenSerializer.class);
    }

    @Test
    void nothing_in_the_application_looks_for_updates() {
        assertThat(context.getBeansOfType(UpdateChecker.class)).isEmpty();
        assertThat(axon.getModules()).noneMatch(UpdateChecker.class::isInstance);
    }
}
