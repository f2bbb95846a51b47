package nl.veerkracht.api.bench;

import java.sql.SQLException;

/** One thread's work: one durable write after the other. */
interface Worker {

    /** Does one, and comes back when it is on disk. */
    void once() throws Exception;

    /** Lets go of what it holds. */
    default void stop() throws SQLException {}

    /** Makes the work of one thread. */
    interface Maker {
        Worker make() throws Exception;
    }
}
