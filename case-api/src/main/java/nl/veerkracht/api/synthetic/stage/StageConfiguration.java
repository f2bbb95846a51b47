package nl.veerkracht.api.synthetic.stage;

import nl.veerkracht.api.platform.eventstore.BulkLog;
import nl.veerkracht.api.platform.personaldata.NewPersons;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Nothing of this is made before somebody plays. */
@Configuration(proxyBeanMethods = false)
@Lazy
public class StageConfiguration {

    @Bean
    MemoryStages memoryStages(Environment environment) {
        return new MemoryStages(environment);
    }

    @Bean
    BulkAppend bulkAppend(BulkLog log, NewPersons persons, PlatformTransactionManager transactions) {
        return new BulkAppend(log, persons, new TransactionTemplate(transactions));
    }
}
