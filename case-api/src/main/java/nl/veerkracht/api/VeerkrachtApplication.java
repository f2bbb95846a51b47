package nl.veerkracht.api;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts Veerkracht. */
@SpringBootApplication(scanBasePackages = "nl.veerkracht")
@ConfigurationPropertiesScan
public class VeerkrachtApplication {

    public static void main(String[] arguments) {
        // The framework's advertisement: in the log of a municipality stands what happened, and nothing else.
        System.setProperty("disable-axoniq-console-message", "true");
        SpringApplication.run(VeerkrachtApplication.class, arguments);
    }
}
