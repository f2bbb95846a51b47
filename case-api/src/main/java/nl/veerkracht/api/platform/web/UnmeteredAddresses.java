package nl.veerkracht.api.platform.web;

import io.micrometer.core.instrument.config.MeterFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Addresses that are not counted and timed one by one. */
@Configuration(proxyBeanMethods = false)
class UnmeteredAddresses {

    private static final String SIGNALS = "/v1/safety-signals";

    /** How often signals of unsafety are recorded and read would tell an administrator that there are any (ADR-0016). */
    @Bean
    MeterFilter signalsAreNotCounted() {
        return MeterFilter.deny(meter -> {
            String address = meter.getTag("uri");
            return address != null && address.startsWith(SIGNALS);
        });
    }
}
