package nl.veerkracht.api.platform.eventstore;

import java.nio.file.Path;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Takes the data folder before anything else starts: a second process is told so at once, and nothing that it would have
 * started touches a file. Where both stores are elsewhere there is nothing to take, and no {@code dataFolder} bean.
 */
class DataFolderInitializer implements ApplicationContextInitializer<GenericApplicationContext> {

    private static final String NAME = "dataFolder";

    @Override
    public void initialize(GenericApplicationContext context) {
        Environment environment = context.getEnvironment();
        if (environment.containsProperty("spring.datasource.url")
                && environment.containsProperty("spring.mongodb.uri")) {
            return;
        }
        DataFolder folder = new DataFolder(Path.of(environment.getRequiredProperty("veerkracht.data")));
        DefaultListableBeanFactory beans = context.getDefaultListableBeanFactory();
        beans.registerSingleton(NAME, folder);
        // Registered first, so closed last: after all that has files in it.
        beans.registerDisposableBean(NAME, folder::close);
    }
}
