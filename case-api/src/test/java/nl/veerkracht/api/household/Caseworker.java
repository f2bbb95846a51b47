package nl.veerkracht.api.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import nl.veerkracht.api.platform.security.Edge;

/** A caseworker at her desk: sends commands as a client does, and remembers which version she saw. */
public final class Caseworker {

    public static final String DAY = "2024-01-15";

    private final Edge edge;
    private final String user;

    public Caseworker(Edge edge, String user) {
        this.edge = edge;
        this.user = user;
    }

    /** Sends with a new key and without a version. */
    public Edge.Answer send(String path, String body) {
        return send(path, body, UUID.randomUUID().toString(), null);
    }

    /** Sends as a decision on the version she saw. */
    public Edge.Answer decide(String path, long version, String body) {
        return send(path, body, UUID.randomUUID().toString(), "\"" + version + "\"");
    }

    /** Sends with what is given; a null header is left out. */
    public Edge.Answer send(String path, String body, String key, String ifMatch) {
        HttpRequest.Builder request = edge.as(user, path)
                .header("Content-Type", "application/json")
                .header("X-Purpose", "casework")
                .POST(BodyPublishers.ofString(body.replace('\'', '"')));
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return edge.send(request);
    }

    public Edge.Answer get(String path) {
        return edge.send(edge.as(user, path).header("X-Purpose", "casework").GET());
    }

    /** @return the path of a new file */
    public String newFile() {
        Edge.Answer answer = send(
                "/v1/households",
                "{'neighbourhood':'" + ("f.wiersma".equals(user) ? "WK001411" : "WK195202")
                        + "','householdType':'SINGLE_PARENT','source':'SCHOOL','occurredOn':'" + DAY + "'}");
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        return "/v1/households/" + answer.text("householdId");
    }

    /** @return the id of a new member of a file */
    public String newMember(String file, String role) {
        Edge.Answer answer =
                send(file + "/members", "{'name':'Noor de Boer','role':'" + role + "','fromDate':'" + DAY + "'}");
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        return answer.text("personId");
    }

    /** @return the id of somebody new in the circle of a file */
    public String newNeighbour(String file) {
        Edge.Answer answer = send(
                file + "/network-members",
                "{'name':'Gerrit Mulder','tie':'NEIGHBOUR','ring':2,'tieChange':'NEW','source':'OWN','fromDate':'" + DAY
                        + "'}");
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        return answer.text("personId");
    }
}
