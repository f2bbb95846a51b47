package nl.veerkracht.domain.shared.facts;

import java.util.List;
import nl.veerkracht.domain.shared.DatedEvent;

/**
 * A rule over all that stands in a file.
 *
 * @param <F> the events of the file
 */
@FunctionalInterface
public interface Rule<F extends DatedEvent> {

    /** @return whatever cannot stand among {@code entries}; it is told by them alone */
    List<Violation> violations(Entries<F> entries);
}
