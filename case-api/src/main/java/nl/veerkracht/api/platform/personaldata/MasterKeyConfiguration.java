package nl.veerkracht.api.platform.personaldata;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The master key: verified before anything can be sealed by keys that it wraps. */
@Configuration(proxyBeanMethods = false)
public class MasterKeyConfiguration {

    @Bean
    MasterKeyRegister masterKeyRegister(
            JdbcTemplate jdbc, PlatformTransactionManager transactions, ObjectProvider<Clock> clock) {
        return new MasterKeyRegister(jdbc, new TransactionTemplate(transactions), VaultConfiguration.clock(clock));
    }

    @Bean
    MasterKeys masterKeys(Environment environment, MasterKeyRegister register) {
        MasterKeys keys = new MasterKeySource(environment).find(register.wrappedBy());
        register.verify(keys);
        return keys;
    }

    @Bean
    NewPersons newPersons(MasterKeys masters, ObjectProvider<Clock> clock) {
        return new NewPersons(masters, VaultConfiguration.clock(clock));
    }

    @Bean
    @Lazy
    OpenedDigest openedDigest(JdbcTemplate jdbc, MasterKeys masters, ObjectProvider<Clock> clock) {
        return new OpenedDigest(jdbc, new JdbcPersonKeys(jdbc, masters, VaultConfiguration.clock(clock)));
    }
}
