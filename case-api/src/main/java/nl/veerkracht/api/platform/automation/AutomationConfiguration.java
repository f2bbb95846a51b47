package nl.veerkracht.api.platform.automation;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import nl.veerkracht.api.platform.surroundings.StreamConsents;
import nl.veerkracht.domain.agenda.AgendaSurroundings;
import nl.veerkracht.domain.agenda.automation.WhenCareIncreasedSoonAfterReductionThenAskEarlyReview;
import nl.veerkracht.domain.household.automation.ExpiringConsents;
import nl.veerkracht.domain.household.automation.WhenConsentExpiresThenWithdrawIt;
import nl.veerkracht.domain.shared.AutomatedCommands;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Feeds the automations. They keep their tokens in the log's database, and share neither store nor fate with a view. */
@Configuration(proxyBeanMethods = false)
class AutomationConfiguration {

    /** Most events concern no automation and pass by unread; what does is handled at once, a few at a time. */
    private static final int BATCH = 100;

    /** The one bean that every command handler of an agenda gets as its parameter. */
    @Bean
    AgendaSurroundings agendaSurroundings(
            Clock clock,
            AgendaSurroundings.Households households,
            AgendaSurroundings.Obligations obligations,
            AutomationProperties properties) {
        return new AgendaSurroundings(
                clock, households, obligations, properties.earlyReview().months());
    }

    @Bean
    WhenCareIncreasedSoonAfterReductionThenAskEarlyReview earlyReview(
            AgendaSurroundings surroundings, AutomatedCommands commands) {
        return new WhenCareIncreasedSoonAfterReductionThenAskEarlyReview(surroundings, commands);
    }

    @Bean
    WhenConsentExpiresThenWithdrawIt consentExpiry(
            ExpiringConsents expiring, StreamConsents files, AutomatedCommands commands) {
        return new WhenConsentExpiresThenWithdrawIt(expiring, files, commands);
    }

    @Bean
    ConfigurerModule automationProcessors(
            AutomationTokens tokens, AutomationStarts starts, TransactionManager transactions) {
        return configurer -> {
            EventProcessingConfigurer processing = configurer.eventProcessing();
            register(
                    processing,
                    WhenCareIncreasedSoonAfterReductionThenAskEarlyReview.GROUP,
                    tokens,
                    starts,
                    transactions);
            register(processing, WhenConsentExpiresThenWithdrawIt.GROUP, tokens, starts, transactions);
        };
    }

    private static void register(
            EventProcessingConfigurer processing,
            String automation,
            AutomationTokens tokens,
            AutomationStarts starts,
            TransactionManager transactions) {
        processing
                .registerEventProcessor(
                        automation,
                        (name, configuration, invoker) -> processor(
                                name,
                                configuration.getComponent(EventStore.class),
                                invoker,
                                tokens,
                                starts,
                                transactions))
                .registerTransactionManager(automation, configuration -> transactions)
                .registerTokenStore(automation, configuration -> tokens.store())
                // Axon would log what fails, and go on: the event would be lost.
                .registerListenerInvocationErrorHandler(automation, configuration -> PropagatingErrorHandler.instance())
                .registerHandlerInterceptor(
                        automation,
                        configuration -> (unitOfWork, chain) ->
                                starts.isBefore(automation, unitOfWork.getMessage()) ? null : chain.proceed());
    }

    private static EventProcessor processor(
            String automation,
            EventStore log,
            EventHandlerInvoker invoker,
            AutomationTokens tokens,
            AutomationStarts starts,
            TransactionManager transactions) {
        return PooledStreamingEventProcessor.builder()
                .name(automation)
                .eventHandlerInvoker(invoker)
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                // What fails is tried again until it succeeds, and nothing behind it is handled before.
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(log)
                .tokenStore(tokens.store())
                .transactionManager(transactions)
                .coordinatorExecutor(thread(automation, "reader"))
                .workerExecutor(thread(automation, "worker"))
                .initialSegmentCount(1)
                .initialToken(source -> starts.of(automation))
                .batchSize(BATCH)
                .build();
    }

    private static ScheduledExecutorService thread(String automation, String task) {
        return Executors.newScheduledThreadPool(1, new AxonThreadFactory("automation-" + automation + "-" + task));
    }
}
