package nl.veerkracht.api.platform.commands;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.common.Registration;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class CommandsConfiguration implements WebMvcConfigurer {

    @Bean
    ConfigurerModule receiptInterceptor(CommandReceipts receipts) {
        return configurer -> configurer.onInitialize(configuration -> {
            AtomicReference<Registration> registered = new AtomicReference<>();
            // A configuration that is stopped can be started again: what it registered must not be there twice.
            configuration.onStart(() -> registered.set(
                    configuration.commandBus().registerHandlerInterceptor(new ReceiptInterceptor(receipts))));
            configuration.onShutdown(() -> registered.get().close());
        });
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CommandCallResolver());
    }
}
