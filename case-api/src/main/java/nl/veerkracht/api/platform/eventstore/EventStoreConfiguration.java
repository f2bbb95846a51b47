package nl.veerkracht.api.platform.eventstore;

import java.time.Clock;
import javax.sql.DataSource;
import nl.veerkracht.domain.personaldata.Sealer;
import nl.veerkracht.domain.safetysignal.SafetySignal;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.modelling.command.Repository;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.PlatformTransactionManager;

/** Puts the event log together. */
@Configuration(proxyBeanMethods = false)
class EventStoreConfiguration {

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(Sealer sealer) {
        return new EventSerializer(sealer);
    }

    /** Primary, because whatever else Axon stores is a token or says so. */
    @Bean
    @Primary
    Serializer tokenSerializer() {
        return new TokenSerializer();
    }

    /**
     * Axon's own configuration looks for Spring's transactions under names that Spring Boot 4 no longer has, finds none, and
     * would run every command without a transaction.
     */
    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    GapSafeEventStorageEngine eventStorageEngine(
            DataSource dataSource,
            TransactionManager transactions,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            InFlightAppends inFlight,
            AppendSignal appended) {
        return engine(dataSource, transactions, eventSerializer, inFlight, appended);
    }

    /** The engine, for the application and for its tests. */
    static GapSafeEventStorageEngine engine(
            DataSource dataSource,
            TransactionManager transactions,
            Serializer eventSerializer,
            InFlightAppends inFlight,
            AppendSignal appended) {
        return new GapSafeEventStorageEngine(
                StreamStorageEngine.over(LogSchema.schema(), dataSource, transactions, eventSerializer),
                transactions,
                inFlight,
                appended);
    }

    /** Beside the common log, and on no way that leads to it: nobody can be given its event store (ADR-0016). */
    @Bean
    SafetyLog safetyLog(DataSource dataSource, TransactionManager transactions) {
        return new SafetyLog(dataSource, transactions);
    }

    /** Named by the aggregate. */
    @Bean
    Repository<SafetySignal> safetySignalRepository(
            SafetyLog log, ParameterResolverFactory parameters, HandlerDefinition handlers) {
        return log.repository(SafetySignal.class, parameters, handlers);
    }

    @Bean
    EventStore eventStore(EventStorageEngine engine, AppendSignal appended) {
        // Axon takes the moment of a message from this one clock for the whole process.
        GenericEventMessage.clock = new RecordingClock(Clock.systemUTC());
        return new LogEventStore(new LogEventStore.Builder(engine), appended);
    }

    /** Replaces Axon's own, which would add keys of its own. */
    @Bean
    CorrelationDataProvider eventMetadata() {
        return new SimpleCorrelationDataProvider(EventMetadata.KEYS.toArray(String[]::new));
    }
}
