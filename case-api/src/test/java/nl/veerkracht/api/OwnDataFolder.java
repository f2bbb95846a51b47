package nl.veerkracht.api;

import java.util.Map;
import java.util.UUID;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Gives each test context a data folder of its own, so that contexts that live side by side don't meet. */
class OwnDataFolder implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String unique = UUID.randomUUID().toString();
        environment.getPropertySources().addLast(new MapPropertySource("test-context", Map.of("test.context", unique)));
    }
}
