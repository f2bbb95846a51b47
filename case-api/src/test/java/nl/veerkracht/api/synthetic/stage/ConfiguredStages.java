package nl.veerkracht.api.synthetic.stage;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.StandardEnvironment;

/** Stages as the application configures them, without an application. */
public final class ConfiguredStages {

    private ConfiguredStages() {}

    /** @return what was played, event for event, so that two plays can be compared: events themselves are never equal */
    public static List<List<Object>> facts(List<DomainEventMessage<?>> events) {
        return events.stream()
                .map(event -> List.<Object>of(
                        event.getIdentifier(), event.getTimestamp(), event.getPayload(), event.getMetaData()))
                .toList();
    }

    public static MemoryStages stages() {
        StandardEnvironment environment = new StandardEnvironment();
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return new MemoryStages(environment);
    }
}
