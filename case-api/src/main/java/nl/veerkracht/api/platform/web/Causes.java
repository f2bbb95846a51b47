package nl.veerkracht.api.platform.web;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import nl.veerkracht.projections.platform.ViewNotReadyException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** What a fault comes from. */
final class Causes {

    // Classes of SQLSTATE: connection, insufficient resources (a full disk among them), operator intervention, system
    // error.
    private static final Set<String> RESOURCE_STATES = Set.of("08", "53", "57", "58");
    // H2 has states of its own: I/O error, file broken, database closed, out of memory or disk.
    private static final Set<String> H2_RESOURCE_STATES =
            Set.of("90020", "90028", "90030", "90031", "90067", "90098", "90108", "90121");

    private Causes() {}

    /** @return {@code thrown} and everything beneath it */
    static List<Throwable> of(Throwable thrown) {
        List<Throwable> chain = new ArrayList<>();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable each = thrown; each != null && seen.add(each); each = each.getCause()) {
            chain.add(each);
        }
        return chain;
    }

    static boolean viewsAreUnavailable(Throwable thrown) {
        return of(thrown).stream()
                .anyMatch(each -> each instanceof ViewNotReadyException
                        || each.getClass().getName().startsWith("com.mongodb."));
    }

    static boolean logIsUnavailable(Throwable thrown) {
        return of(thrown).stream()
                .anyMatch(each -> each instanceof CannotCreateTransactionException
                        || each instanceof DataAccessResourceFailureException
                        || each instanceof SQLException sql && isResourceState(sql));
    }

    private static boolean isResourceState(SQLException thrown) {
        @Nullable String state = thrown.getSQLState();
        return state != null
                && state.length() == 5
                && (RESOURCE_STATES.contains(state.substring(0, 2)) || H2_RESOURCE_STATES.contains(state));
    }

    /**
     * @return the same fault with the kinds and places of what happened, and without the messages: those may quote what a user
     *     typed, and that belongs in no log
     */
    static Throwable withoutMessages(Throwable thrown) {
        List<Throwable> chain = of(thrown);
        Throwable copy = null;
        for (int at = chain.size() - 1; at >= 0; at--) {
            Throwable each = chain.get(at);
            Throwable above = new Fault(each.getClass().getName(), copy);
            above.setStackTrace(each.getStackTrace());
            copy = above;
        }
        return copy == null ? thrown : copy;
    }

    private static final class Fault extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Fault(String kind, @Nullable Throwable cause) {
            super(kind, cause);
        }

        @Override
        public String toString() {
            return getMessage();
        }
    }
}
