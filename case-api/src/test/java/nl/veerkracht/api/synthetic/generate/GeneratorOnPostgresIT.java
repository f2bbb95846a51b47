package nl.veerkracht.api.synthetic.generate;

import java.util.Map;
import nl.veerkracht.api.platform.eventstore.PostgresServer;
import nl.veerkracht.api.synthetic.Users;

class GeneratorOnPostgresIT extends GeneratorContract {

    @Override
    String emptyStore() {
        return PostgresServer.newDatabase();
    }

    @Override
    Map<String, String> users() {
        return Users.ON_POSTGRES;
    }
}
