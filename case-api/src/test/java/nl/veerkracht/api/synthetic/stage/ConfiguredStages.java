package nl.veerkracht.api.synthetic.stage;

import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.StandardEnvironment;

/** Stages as the application configures them, without an application. */
public final class ConfiguredStages {

    private ConfiguredStages() {}

    public static MemoryStages stages() {
        StandardEnvironment environment = new StandardEnvironment();
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return new MemoryStages(environment);
    }
}
