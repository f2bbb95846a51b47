package nl.veerkracht.api.platform.personaldata;

import java.time.Clock;
import nl.veerkracht.api.platform.accesslog.AccessLog;
import nl.veerkracht.api.platform.accesslog.SafetyAccessLog;
import nl.veerkracht.domain.personaldata.Sealer;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires the vault. */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

    @Bean
    PersonKeys personKeys(JdbcTemplate jdbc, MasterKeys masters, ObjectProvider<Clock> clock) {
        return new JdbcPersonKeys(jdbc, masters, clock(clock));
    }

    @Bean
    Sealer sealer(PersonKeys keys) {
        return new KeyedSealer(keys);
    }

    /** Opens by the same door as everything else, with the access log of the signals before it. */
    @Bean
    SafetySeal safetySeal(
            JdbcTemplate jdbc,
            MasterKeys masters,
            ObjectProvider<Clock> clock,
            Sealer sealer,
            SafetyAccessLog accessLog,
            PersonKeys persons) {
        return new SafetySeal(
                new SafetyKeys(jdbc, masters, clock(clock)), sealer, new PersonalData(accessLog.writer(), persons));
    }

    @Bean
    ServiceSeal serviceSeal(MasterKeyRegister register, MasterKeys masters) {
        return new ServiceSeal(register.serviceKey(masters));
    }

    @Bean
    PersonalData personalData(AccessLog accessLog, PersonKeys keys) {
        return new PersonalData(accessLog, keys);
    }

    /** Shown as {@code keys}. */
    @Bean
    KeysHealth keysHealthIndicator(MasterKeyRegister register, MasterKeys masters) {
        return new KeysHealth(register, masters);
    }

    @Bean
    Erasures erasures(JdbcTemplate jdbc, PlatformTransactionManager transactions, ObjectProvider<Clock> clock) {
        return new Erasures(jdbc, new TransactionTemplate(transactions), clock(clock));
    }

    @Bean
    Appearances appearances(JdbcTemplate jdbc) {
        return new Appearances(jdbc);
    }

    /** The event store tells its subscribers while the command's transaction is still open. */
    @Bean
    SmartInitializingSingleton appearancesAreNoted(ObjectProvider<EventStore> events, Appearances appearances) {
        return () -> events.getObject().subscribe(appearances::note);
    }

    static Clock clock(ObjectProvider<Clock> clock) {
        return clock.getIfAvailable(Clock::systemUTC);
    }
}
