package nl.veerkracht.api.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.api.platform.security.Edge;
import nl.veerkracht.api.platform.security.Edge.Answer;

/**
 * A mother and her son with a circle of three. The grandmother, who will be erased, lives in a household of her own and is in the
 * circle; her name was typed wrong there at first; one text names her, others could speak of her all the same.
 */
final class GrandmotherCase {

    static final String CASEWORKER = "c.devries";
    static final String PRIVACY_OFFICER = "v.dijkema";
    static final String ADMINISTRATOR = "b.kuiper";

    static final String TEXT_NAMING_HER = "Zij haalt haar dochter elke week op voor de zwemles.";
    static final String TEXT_ABOUT_THE_SON = "Leest elke avond voor het slapen.";
    static final String SUMMARY = "De gemeente kijkt nog naar de huurschuld.";

    /** All that tells who she is; the text that names her is hers too. */
    static final List<String> HERS =
            List.of("Gerda", "Greda", "Oosterhof", "1951-03", "06-51230803", "06-77001951", TEXT_NAMING_HER);

    static final List<String> OF_OTHERS = List.of(
            "Anna Zwartveld",
            "1988-05-17",
            "Bram Zwartveld",
            "2015-09-30",
            "Hilko Meinders",
            "06-11112222",
            "Ids Postma");

    /** The number of the entry that says that she was told what the team keeps about her. */
    static final int INFORMED = 4;

    /** The number of the entry that brought her into the circle, under the wrong name; a later one corrects it. */
    static final int REPLACED = 5;

    static final int NAMES_HER = 9;
    static final int CORRECTION = 12;

    private static final String DAY = "2024-01-15";
    private static final String REGISTRATION =
            "{'neighbourhood':'WK195202','householdType':'SINGLE_PARENT','source':'SCHOOL','occurredOn':'" + DAY + "'}";
    private static final String TIE = "'ring':2,'tieChange':'STRENGTHENED','source':'OWN','fromDate':'" + DAY + "'";

    private final Edge edge;
    final String home;
    final String grandmother;
    final String household;
    final String mother;
    final String son;
    final String addingHer;
    final String keyOfAddingHer = UUID.randomUUID().toString();
    final Answer answerToAddingHer;
    private String current = "";
    private long version;
    private long position;

    GrandmotherCase(Edge edge) {
        this.edge = edge;
        home = register();
        grandmother = add(
                "/members",
                "'name':'Gerda Oosterhof','birthDate':'1951-03-08','contact':'06-51230803',"
                        + "'role':'PARENT','fromDate':'" + DAY + "'");
        household = register();
        mother = add(
                "/members",
                "'name':'Anna Zwartveld','birthDate':'1988-05-17','role':'PARENT','fromDate':'" + DAY + "'");
        son = add(
                "/members", "'name':'Bram Zwartveld','birthDate':'2015-09-30','role':'CHILD','fromDate':'" + DAY + "'");
        addingHer = "{'personId':'" + grandmother + "','name':'Greda Oosterhof','contact':'06-51230803',"
                + "'informedOn':'" + DAY + "','tie':'FAMILY'," + TIE + "}";
        answerToAddingHer = remember(repeatAddingHer(), 201);
        add(
                "/network-members",
                "'name':'Hilko Meinders','contact':'06-11112222','informedOn':'" + DAY + "','tie':'NEIGHBOUR'," + TIE);
        add("/network-members", "'name':'Ids Postma','tie':'FRIEND'," + TIE);
        record(
                "/strengths",
                "{'lifeDomain':'SOCIAL_NETWORK','text':'" + TEXT_NAMING_HER + "','about':['" + grandmother + "','"
                        + mother + "'],'occurredOn':'" + DAY + "'}");
        record(
                "/strengths",
                "{'lifeDomain':'PARENTING','text':'" + TEXT_ABOUT_THE_SON + "','about':['" + son + "'],'occurredOn':'"
                        + DAY + "'}");
        record(
                "/handovers",
                "{'toUser':'m.bakker','toTeam':'hoogezand','summary':'" + SUMMARY + "','about':['" + mother + "','"
                        + son + "'],'occurredOn':'2024-02-01'}");
        record(
                "/entries/" + REPLACED + "/corrections",
                "{'reason':'TYPING_ERROR','fact':"
                        + addingHer
                                .replace("Greda", "Gerda")
                                .replace("'informedOn':'" + DAY + "',", "")
                                .replaceFirst("\\{", "{'kind':'network-member-added',")
                        + "}");
        record(
                "/network-members/" + grandmother + "/changes",
                "{'ring':1,'contact':'06-77001951','fromDate':'2024-03-01'}");
    }

    /** The privacy officer erases the grandmother. */
    GrandmotherCase erased() {
        Answer answer = edge.send(edge.as(PRIVACY_OFFICER, "/v1/persons/" + grandmother + "/erasures")
                .header("Content-Type", "application/json")
                .header("X-Purpose", "data-subject-request")
                .POST(BodyPublishers.ofString("{\"ground\":\"REQUEST_UNDER_CARE_LAW\","
                        + "\"reason\":\"REQUEST_BY_PERSON\",\"reference\":\"AVG-2026-0017\"}")));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        return this;
    }

    /** @return the id of a new file of the same caseworker */
    String anotherFile() {
        return send("/v1/households", REGISTRATION, UUID.randomUUID().toString())
                .text("householdId");
    }

    /** Sends the command that brought her into the circle, with the same key. */
    Answer repeatAddingHer() {
        return send("/v1/households/" + household + "/network-members", addingHer, keyOfAddingHer);
    }

    /** Records something on the latest version of the household. */
    Answer record(String path, String body) {
        return remember(
                send(
                        "/v1/households/" + household + path,
                        body,
                        UUID.randomUUID().toString()),
                200);
    }

    /** Sends a command on the latest version, whatever becomes of it. */
    Answer send(String path, String body, String key) {
        HttpRequest.Builder request = edge.as(CASEWORKER, path)
                .header("Content-Type", "application/json")
                .header("X-Purpose", "casework")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body.replace('\'', '"')));
        return edge.send(isDecision(path) ? request.header("If-Match", "\"" + version + "\"") : request);
    }

    /** Reads below the household, as far as everything that was recorded here. */
    Answer read(String path, String... query) {
        return readAs(CASEWORKER, "/v1/households/" + household + path, query);
    }

    Answer readAs(String user, String path, String... query) {
        String all = query.length == 0 ? "" : "&" + String.join("&", query);
        return edge.send(edge.as(user, path + "?minPosition=" + position + all).header("X-Purpose", "casework"));
    }

    long position() {
        return position;
    }

    long version() {
        return version;
    }

    /** Fails when an answer tells anything of what tells who she is. */
    static void assertNothingOfHers(Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isBetween(200, 299);
        assertThat(answer.response().body()).as("nothing of hers is left").doesNotContain(HERS);
    }

    private static boolean isDecision(String path) {
        return path.endsWith("/handovers")
                || path.endsWith("/departures")
                || path.endsWith("/corrections")
                || path.endsWith("/changes");
    }

    private String register() {
        Answer answer =
                remember(send("/v1/households", REGISTRATION, UUID.randomUUID().toString()), 201);
        current = answer.text("householdId");
        return current;
    }

    private String add(String path, String fields) {
        String to = "/v1/households/" + current + path;
        return remember(send(to, "{" + fields + "}", UUID.randomUUID().toString()), 201)
                .text("personId");
    }

    private Answer remember(Answer answer, int status) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        version = answer.json().path("version").asLong();
        position = answer.json().path("position").asLong();
        return answer;
    }
}
