package nl.veerkracht.api.platform.accesslog;

import java.time.Clock;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** Makes access logs for tests that run without an application around them. */
public final class AccessLogs {

    private AccessLogs() {}

    /** @return an access log on {@code jdbc} that tells the time by {@code clock} */
    public static AccessLog on(JdbcTemplate jdbc, PlatformTransactionManager transactions, Clock clock) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("clock", clock);
        return new AccessLog(jdbc, transactions, beans.getBeanProvider(Clock.class));
    }
}
