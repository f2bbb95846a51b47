package nl.veerkracht.api;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts Veerkracht. */
@SpringBootApplication(scanBasePackages = "nl.veerkracht")
@ConfigurationPropertiesScan
public class VeerkrachtApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(VeerkrachtApplication.class, arguments);
    }
}
