package nl.veerkracht.api.platform.views;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** A server of views that a test can take away and bring back, at the same address; it forgets everything in between. */
final class TestViewServer implements AutoCloseable {

    private InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    private MongoServer server = start();

    private MongoServer start() {
        MongoServer started = new MongoServer(H2Backend.inMemory());
        started.bind(address);
        address = started.getLocalAddress();
        return started;
    }

    String uri() {
        return "mongodb://" + address.getHostString() + ":" + address.getPort() + "/views";
    }

    void vanish() {
        server.shutdownNow();
    }

    void comeBack() {
        server = start();
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
