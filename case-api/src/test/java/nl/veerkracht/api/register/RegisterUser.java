package nl.veerkracht.api.register;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import nl.veerkracht.api.platform.security.Edge;
import org.jspecify.annotations.Nullable;

/** Somebody who keeps or reads a register, by HTTP. */
public final class RegisterUser {

    private final Edge edge;
    private final String name;

    public RegisterUser(Edge edge, String name) {
        this.edge = edge;
        this.name = name;
    }

    public Edge.Answer get(String path) {
        return edge.send(edge.as(name, path).header("X-Purpose", "registers"));
    }

    /** Sends what rests on no version. */
    public Edge.Answer send(String path, String body) {
        return send(path, body, UUID.randomUUID().toString(), null);
    }

    /** Sends a decision on the version that was seen. */
    public Edge.Answer decide(String path, long version, String body) {
        return send(path, body, UUID.randomUUID().toString(), version);
    }

    public Edge.Answer send(String path, String body, String key, @Nullable Long version) {
        HttpRequest.Builder request = edge.as(name, path)
                .header("Content-Type", "application/json")
                .header("X-Purpose", "registers")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body.replace('\'', '"')));
        return edge.send(version == null ? request : request.header("If-Match", "\"" + version + "\""));
    }
}
