package nl.veerkracht.api.platform.eventstore;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Lets one transaction write at a time; readers never wait.
 *
 * <p>For H2 in a file. It saves its tables and indexes one after the other while others go on writing, so a process that is
 * killed between two saves can leave an index without its row, or half a transaction (ADR-0018). With one writer there is
 * nobody to write in between.
 *
 * <p>A transaction takes its turn with its first statement that may write, in the order in which they came, and keeps it until
 * it ends. A thread that opens a second transaction within its turn, as a read of personal data does for the access log,
 * shares it.
 */
final class OneWriterDataSource extends DelegatingDataSource {

    private static final Set<String> PREPARING = Set.of("prepareStatement", "prepareCall", "createStatement");
    private static final Pattern LOCKING = Pattern.compile("\\bfor\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<String> ENDING = Set.of("commit", "close", "abort");

    private final ReentrantLock turn = new ReentrantLock(true);

    OneWriterDataSource(DataSource target) {
        super(target);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return inTurn(super.getConnection());
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return inTurn(super.getConnection(username, password));
    }

    private Connection inTurn(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, new Turns(connection));
    }

    private final class Turns implements InvocationHandler {

        private final Connection connection;
        private boolean mine;

        Turns(Connection connection) {
            this.connection = connection;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
                throws Throwable {
            if (!mine && mayWrite(method, arguments)) {
                turn.lock();
                mine = true;
            }
            boolean done = !method.getName().equals("commit");
            try {
                Object result = method.invoke(connection, arguments);
                done = true;
                return result;
            } catch (InvocationTargetException failed) {
                throw failed.getTargetException();
            } finally {
                // After a commit that failed there is still something to roll back, and nobody may write beside that.
                if (mine && done && ends(method, arguments)) {
                    mine = false;
                    turn.unlock();
                }
            }
        }
    }

    private static boolean mayWrite(Method method, @Nullable Object @Nullable [] arguments) {
        return PREPARING.contains(method.getName())
                && !(arguments != null && arguments.length > 0 && arguments[0] instanceof String sql && onlyReads(sql));
    }

    /** A lock on a row is written too. */
    private static boolean onlyReads(String sql) {
        return sql.strip().regionMatches(true, 0, "select", 0, "select".length())
                && !LOCKING.matcher(sql).find();
    }

    /** A rollback to a savepoint is not the end. */
    private static boolean ends(Method method, @Nullable Object @Nullable [] arguments) {
        return ENDING.contains(method.getName())
                || method.getName().equals("rollback") && arguments == null
                || method.getName().equals("setAutoCommit") && arguments != null && Boolean.TRUE.equals(arguments[0]);
    }
}
