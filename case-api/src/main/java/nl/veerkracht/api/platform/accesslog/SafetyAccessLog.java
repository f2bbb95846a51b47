package nl.veerkracht.api.platform.accesslog;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Who read what of a household's signals of unsafety. Lines of their own, with numbers of their own: among those that a privacy
 * officer shows to a family they would tell that there is a signal (ADR-0016).
 */
@Component
public class SafetyAccessLog {

    private static final String SCHEMA = "safety.";

    private final AccessLog writer;
    private final AccessLogReader reader;

    SafetyAccessLog(JdbcTemplate jdbc, PlatformTransactionManager transactions, ObjectProvider<Clock> clock) {
        this.writer = new AccessLog(SCHEMA, jdbc, transactions, clock);
        this.reader = new AccessLogReader(SCHEMA, jdbc);
    }

    public AccessLog writer() {
        return writer;
    }

    public AccessLogReader reader() {
        return reader;
    }
}
