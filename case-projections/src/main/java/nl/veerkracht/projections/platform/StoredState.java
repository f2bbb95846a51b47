package nl.veerkracht.projections.platform;

import org.jspecify.annotations.Nullable;

/** A state as a view stores it: a record of which a server sees only what it selects by. */
public interface StoredState {

    /** @return the key of the document */
    String id();

    /** @return what grows with every event that the state takes in */
    long version();

    /** @return the team whose lists show it; null when it is in none */
    default @Nullable String team() {
        return null;
    }

    /** @return the CBS code of the municipality whose figures it is part of; null when it is part of none */
    default @Nullable String municipality() {
        return null;
    }
}
