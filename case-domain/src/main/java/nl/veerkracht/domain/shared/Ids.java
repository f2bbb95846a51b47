package nl.veerkracht.domain.shared;

import java.util.UUID;

/** The shape that all identifiers share. */
final class Ids {

    private Ids() {}

    static void requireUuid(String value) {
        // UUID.fromString accepts short forms such as "1-1-1-1-1": two spellings of one id must not exist.
        if (!UUID.fromString(value).toString().equals(value)) {
            throw new IllegalArgumentException("not a canonical UUID: " + value);
        }
    }
}
