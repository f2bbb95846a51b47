package nl.veerkracht.projections.worklist;

import java.util.Comparator;
import java.util.Objects;
import nl.veerkracht.domain.agenda.events.ObligationKind;

/**
 * What names an obligation of a household, whichever day it is looked at.
 *
 * @param kind what has to be done
 * @param about the identifier of what it is about
 * @param entry the place of the fact from which it follows, in that fact's stream
 */
public record ObligationKey(ObligationKind kind, String about, long entry) implements Comparable<ObligationKey> {

    private static final Comparator<ObligationKey> IN_ORDER = Comparator.comparing(ObligationKey::kind)
            .thenComparing(ObligationKey::about)
            .thenComparingLong(ObligationKey::entry);

    public ObligationKey {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(about, "about");
    }

    @Override
    public int compareTo(ObligationKey other) {
        return IN_ORDER.compare(this, other);
    }
}
