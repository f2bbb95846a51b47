package nl.veerkracht.api.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import nl.veerkracht.api.VeerkrachtApplication;
import org.axonframework.config.Configuration;
import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.axonframework.updates.UpdateChecker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * The application calls nobody. Axon keeps its update checker quiet in tests, which would prove nothing: here it is made to
 * believe that this is none, and to call an address where we listen.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UpdateCheckIT {

    private static final String NO_TEST = "axoniq.usage.force-test-environment";
    private static final String ADDRESS = "axoniq.usage.url";

    private ServerSocket listener;

    @BeforeEach
    void listen() throws IOException {
        listener = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        System.setProperty(NO_TEST, "true");
        System.setProperty(ADDRESS, "http://127.0.0.1:" + listener.getLocalPort() + "/");
    }

    @AfterEach
    void restore() throws IOException {
        System.clearProperty(NO_TEST);
        System.clearProperty(ADDRESS);
        listener.close();
    }

    @Test
    void the_application_has_no_update_checker_and_calls_nobody() throws IOException {
        try (ConfigurableApplicationContext application =
                SpringApplication.run(VeerkrachtApplication.class, "--server.port=0")) {
            assertThat(application.getBeansOfType(UpdateChecker.class)).isEmpty();
            assertThat(application.getBean(Configuration.class).getModules())
                    .noneMatch(UpdateChecker.class::isInstance);
        }

        listener.setSoTimeout(1);
        assertThatThrownBy(listener::accept).isInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void left_alone_the_framework_would_have_one_that_calls() throws IOException {
        try (AnnotationConfigApplicationContext control =
                new AnnotationConfigApplicationContext(UpdateCheckerAutoConfiguration.class)) {
            UpdateChecker checker = control.getBean(UpdateChecker.class);
            checker.start();
            listener.accept().close();
            checker.stop();
        }
    }
}
