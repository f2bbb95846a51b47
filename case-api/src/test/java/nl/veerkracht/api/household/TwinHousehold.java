package nl.veerkracht.api.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.veerkracht.api.platform.security.Edge;
import nl.veerkracht.api.platform.security.Edge.Answer;
import nl.veerkracht.api.platform.security.MappedEndpoints;

/**
 * A household that was recorded like every other one of these, and all that anybody but a safety officer gets to read about it. What
 * must differ between two of them (identifiers, moments, positions) is replaced by words.
 */
final class TwinHousehold {

    /** Everybody among the demo users who is no safety officer. */
    static final List<String> OTHERS = List.of(
            "c.devries",
            "m.bakker",
            "s.postma",
            "f.wiersma",
            "p.hofstra",
            "r.mulder",
            "v.dijkema",
            "b.kuiper",
            "h.regio",
            "g.stad");

    private static final String NOTHING = "00000000-0000-4000-8000-00000000000f";

    private final Edge edge;
    final Caseworker anna;
    final String file;
    final String household;
    final String mother;
    final String neighbour;
    final String plan;
    String signal = NOTHING;

    TwinHousehold(Edge edge) {
        this.edge = edge;
        this.anna = new Caseworker(edge, "c.devries");
        this.file = anna.newFile();
        this.household = file.substring("/v1/households/".length());
        this.mother = anna.newMember(file, "PARENT");
        this.neighbour = anna.newNeighbour(file);
        this.plan = accepted(
                        anna.send(
                                file + "/plans",
                                "{'form':'SUPPORT_PLAN','legalFrame':'NONE','scoreScale':'GOAL_ATTAINMENT','startedOn':'2024-02-01'}"))
                .text("id");
    }

    /** @return the answer to each question that can be put about this household, by who asks it and what */
    Map<String, String> answers() {
        Map<String, String> answers = new TreeMap<>();
        for (String endpoint : MappedEndpoints.all().keySet()) {
            for (String user : OTHERS) {
                if (isAboutAHousehold(endpoint)) {
                    answers.put(user + " " + endpoint, ask(user, endpoint));
                }
            }
        }
        return answers;
    }

    /** Every question that one household can answer; what concerns all of them together is compared before and after. */
    private static boolean isAboutAHousehold(String endpoint) {
        return endpoint.contains("safety-signals")
                || endpoint.startsWith("GET ") && endpoint.contains("{") && !endpoint.contains("{code}");
    }

    /** @return what {@code user} gets: status, version and text, with the words of this household in place */
    String ask(String user, String endpoint) {
        String path = endpoint.substring(endpoint.indexOf(' ') + 1)
                .replace("{householdId}", household)
                .replace("{planId}", plan)
                .replace("{personId}", mother)
                .replace("{signalId}", signal)
                .replace("{entry}", "0")
                .replaceAll("\\{\\w+}", NOTHING);
        HttpRequest.Builder request = edge.as(user, path)
                .header("X-Purpose", "supervision")
                .header("X-Correlation-Id", "the-same-for-each")
                .header("Content-Type", "application/json");
        if (endpoint.startsWith("POST ")) {
            request.header("Idempotency-Key", UUID.randomUUID().toString())
                    .header("If-Match", "\"0\"")
                    .POST(BodyPublishers.ofString("{}"));
        } else {
            request.GET();
        }
        Answer answer = edge.send(request);
        return answer.status() + " " + answer.header("ETag") + " "
                + plain(answer.response().body());
    }

    /** @return {@code text} with words for what is this household's own */
    String plain(String text) {
        return text.replace(household, "HOUSEHOLD")
                // Lists go by identifier: in which order these two stand is chance.
                .replace(mother, "PERSON")
                .replace(neighbour, "PERSON")
                .replace(plan, "PLAN")
                .replace(signal, "SIGNAL")
                .replace(NOTHING, "SIGNAL")
                .replaceAll("\"free\":\\d+", "NUMBER")
                .replaceAll("\"entryId\":\\d+", "NUMBER")
                .replaceAll("\"before\":\\d+", "NUMBER")
                .replaceAll("\"correlationId\":\"[^\"]*\"", "REQUEST")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "MOMENT");
    }

    static Answer accepted(Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isBetween(200, 299);
        return answer;
    }
}
