package nl.veerkracht.api.synthetic.generate;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.veerkracht.api.platform.eventstore.PostgresServer;
import nl.veerkracht.api.synthetic.Users;
import org.junit.jupiter.api.io.TempDir;

class GeneratorOnPostgresIT extends GeneratorContract {

    /** Where the master key is kept: whoever goes on with a store has it. */
    @TempDir
    static Path keys;

    @Override
    String emptyStore() {
        return PostgresServer.newDatabase();
    }

    @Override
    Map<String, String> users() {
        Map<String, String> users = new HashMap<>(Users.ON_POSTGRES);
        users.put("veerkracht.data", keys.toString());
        return users;
    }
}
