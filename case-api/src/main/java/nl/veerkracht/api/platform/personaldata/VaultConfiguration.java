package nl.veerkracht.api.platform.personaldata;

import java.time.Clock;
import nl.veerkracht.api.platform.accesslog.AccessLog;
import nl.veerkracht.domain.personaldata.Sealer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires the vault: the master key is verified before anything can be sealed by it. */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

    @Bean
    MasterKeys masterKeys(
            Environment environment,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            ObjectProvider<Clock> clock) {
        MasterKeyRegister register = new MasterKeyRegister(
                jdbc, new TransactionTemplate(transactions), clock.getIfAvailable(Clock::systemUTC));
        MasterKeys keys = new MasterKeySource(environment).find(register.wrappedBy());
        register.verify(keys);
        return keys;
    }

    @Bean
    PersonKeys personKeys(JdbcTemplate jdbc, MasterKeys masters, ObjectProvider<Clock> clock) {
        return new JdbcPersonKeys(jdbc, masters, clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    Sealer sealer(PersonKeys keys) {
        return new KeyedSealer(keys);
    }

    @Bean
    PersonalData personalData(AccessLog accessLog, PersonKeys keys) {
        return new PersonalData(accessLog, keys);
    }
}
