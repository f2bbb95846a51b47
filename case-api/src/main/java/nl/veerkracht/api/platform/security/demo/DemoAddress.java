package nl.veerkracht.api.platform.security.demo;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.core.env.Environment;

/** Where this process can be reached from itself. */
final class DemoAddress {

    private DemoAddress() {}

    /** @return scheme, host, port and context path; only while the web server listens */
    static String of(Environment environment) {
        boolean encrypted = environment.getProperty("server.ssl.enabled", Boolean.class, false);
        return (encrypted ? "https" : "http") + "://" + host(environment.getProperty("server.address", "127.0.0.1"))
                + ":"
                + environment.getRequiredProperty("local.server.port")
                + environment.getProperty("server.servlet.context-path", "");
    }

    /** Who listens at every address is reached at the loopback one. */
    private static String host(String configured) {
        try {
            InetAddress address = InetAddress.getByName(configured);
            return address.isAnyLocalAddress() ? "127.0.0.1" : configured;
        } catch (UnknownHostException unknown) {
            return configured;
        }
    }
}
