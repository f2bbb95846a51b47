package nl.veerkracht.api.platform.personaldata;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The events of a log as they were before they were sealed, so that two logs with different keys can be compared. */
public final class OpenedLog {

    private final OpenedDigest log;

    public OpenedLog(ApplicationContext context) {
        JdbcTemplate jdbc = context.getBean(JdbcTemplate.class);
        this.log =
                new OpenedDigest(jdbc, new JdbcPersonKeys(jdbc, context.getBean(MasterKeys.class), Clock.systemUTC()));
    }

    /** @return a line for each event in the order of their positions, with all that is stored of it but the position */
    public List<String> events() {
        List<String> lines = new ArrayList<>();
        log.forEachLine(lines::add);
        return lines;
    }
}
