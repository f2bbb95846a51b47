package nl.veerkracht.api.platform.views;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.veerkracht.domain.assessment.events.AssessmentEvent;
import nl.veerkracht.domain.household.events.HouseholdEvent;
import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.projections.assessment.AssessmentFiles;
import nl.veerkracht.projections.assessment.Assessments;
import nl.veerkracht.projections.casefile.CaseFile;
import nl.veerkracht.projections.casefile.CaseFiles;
import nl.veerkracht.projections.indicator.IndicatorFile;
import nl.veerkracht.projections.indicator.IndicatorFiles;
import nl.veerkracht.projections.platform.View;
import nl.veerkracht.projections.teamlist.TeamListLine;
import nl.veerkracht.projections.teamlist.TeamLists;
import nl.veerkracht.projections.worklist.Worklist;
import nl.veerkracht.projections.worklist.Worklists;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** The store of the views and the processors that feed them. Nothing here takes part in a transaction of the log. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class ViewsConfiguration {

    static final String TOKENS = "view-token";
    static final String DEAD_LETTERS = "dead-letter";
    private static final int MILLIS_TO_FIND_A_SERVER = 2_000;
    private static final int MILLIS_TO_ANSWER = 20_000;

    /** Whoever waits for a server that is not there is told soon: the answer says so and the user goes on. */
    @Bean
    MongoClientSettingsBuilderCustomizer impatience(Environment environment) {
        if (environment.containsProperty("spring.data.mongodb.uri")) {
            throw new OldMongoPropertyException();
        }
        return settings -> settings.applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(MILLIS_TO_FIND_A_SERVER, TimeUnit.MILLISECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(MILLIS_TO_FIND_A_SERVER, TimeUnit.MILLISECONDS)
                        .readTimeout(MILLIS_TO_ANSWER, TimeUnit.MILLISECONDS));
    }

    @Bean
    View<HouseholdEvent, CaseFile> caseFileView(CaseFiles caseFiles) {
        return caseFiles.view();
    }

    @Bean
    View<HouseholdEvent, TeamListLine> teamListView(TeamLists teamLists) {
        return teamLists.view();
    }

    @Bean
    View<AssessmentEvent, Assessments> assessmentView(AssessmentFiles assessments) {
        return assessments.view();
    }

    @Bean
    View<DatedEvent, Worklist> worklistView(Worklists worklists) {
        return worklists.view();
    }

    @Bean
    View<DatedEvent, IndicatorFile> indicatorView(IndicatorFiles files) {
        return files.view();
    }

    @Bean
    MongoTemplate viewTokensAndLetters(MongoDatabaseFactory mongo) {
        return DefaultMongoTemplate.builder()
                .mongoDatabase(mongo.getMongoDatabase())
                .build()
                .withTrackingTokenCollection(TOKENS)
                .withDeadLetterCollection(DEAD_LETTERS);
    }

    @Bean
    TokenStore tokenStore(
            MongoTemplate mongo,
            @Qualifier("tokenSerializer") Serializer tokenSerializer,
            List<View<?, ?>> views,
            ObjectProvider<EmbeddedViewServer> embedded) {
        // Indexes are declared by the supervisor, when the store answers.
        MongoTokenStore.Builder store = MongoTokenStore.builder()
                .mongoTemplate(mongo)
                .serializer(tokenSerializer)
                .ensureIndexes(false);
        if (embedded.getIfAvailable() != null) {
            // One process has the embedded store: after a crash it need not wait until its own claims expire.
            store.nodeId("embedded");
        }
        return new ViewTokenStore(store, views);
    }

    @Bean
    ConfigurerModule viewProcessors(List<View<?, ?>> views, Letters letters, ViewDamage damage) {
        return configurer -> views.forEach(view -> register(configurer.eventProcessing(), view, letters, damage));
    }

    private static void register(
            EventProcessingConfigurer processing, View<?, ?> view, Letters letters, ViewDamage damage) {
        processing
                .registerEventProcessor(view.name(), ViewsConfiguration::processor)
                .registerTransactionManager(view.name(), configuration -> NoTransactionManager.INSTANCE)
                .registerDeadLetterQueue(
                        view.name(),
                        configuration -> LateDeadLetterQueue.of(
                                () -> letters.of(view.documents().fed().orElseThrow())))
                .registerDeadLetterPolicy(view.name(), configuration -> damage.parking(view.name()))
                .registerDeadLetteringEventHandlerInvokerConfiguration(
                        view.name(), (configuration, invoker) -> invoker.enableSequenceIdentifierCache());
    }

    private static EventProcessor processor(String name, Configuration configuration, EventHandlerInvoker invoker) {
        PooledProcessorBuilder builder = new PooledProcessorBuilder();
        builder.name(name)
                .eventHandlerInvoker(invoker)
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(configuration.getComponent(EventStore.class))
                .tokenStore(configuration.getComponent(TokenStore.class))
                .transactionManager(NoTransactionManager.INSTANCE)
                .coordinatorExecutor(thread(name, "reader"))
                .workerExecutor(thread(name, "fold"))
                .initialSegmentCount(1)
                // No token means: from the very first position, gaps in front of it included.
                .initialToken(source -> null)
                .batchSize(ViewProcessor.BATCH);
        return new ViewProcessor(builder);
    }

    /** Axon's own builder is open to heirs only by its protected constructor. */
    private static final class PooledProcessorBuilder
            extends org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor.Builder {}

    private static ScheduledExecutorService thread(String view, String task) {
        return Executors.newScheduledThreadPool(1, new AxonThreadFactory("view-" + view + "-" + task));
    }
}
