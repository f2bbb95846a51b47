package nl.veerkracht.api.platform.eventstore;

import java.sql.SQLException;

/** Tells a position in a stream that is already taken from other failures of an append. */
final class UniqueViolations {

    private static final String UNIQUE_VIOLATION = "23505";

    private UniqueViolations() {}

    /** @return whether a unique key refused the write */
    static boolean caused(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && UNIQUE_VIOLATION.equals(refused.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
