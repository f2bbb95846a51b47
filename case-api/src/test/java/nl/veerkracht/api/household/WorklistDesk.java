package nl.veerkracht.api.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.veerkracht.api.platform.security.Edge;
import nl.veerkracht.api.platform.security.Edge.Answer;
import tools.jackson.databind.JsonNode;

/** A caseworker who makes households with something to do, and reads the worklist of her team. */
final class WorklistDesk {

    private final Caseworker caseworker;
    private long position;

    WorklistDesk(Edge edge, String user) {
        caseworker = new Caseworker(edge, user);
    }

    /** A household of a mother, and a daughter who was born on 20 March 2010; its plan, if it has one. */
    record Home(String path, String mother, String daughter, String plan) {

        String id() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    /** @return a household that reported itself under the Wmo 2015 */
    Home reported(String notifiedOn) {
        return withPlan(
                "{'form':'SUPPORT_PLAN','legalFrame':'SOCIAL_SUPPORT_ACT','scoreScale':'ZERO_TO_TEN','notifiedOn':'"
                        + notifiedOn + "','startedOn':'2026-01-12'}");
    }

    /** @return a household that declined to make its own plan under the Youth Act */
    Home declined(String on) {
        Home home = withPlan(
                "{'form':'CARE_PLAN','legalFrame':'YOUTH_ACT','scoreScale':'ZERO_TO_TEN','startedOn':'2026-01-12'}");
        String plan = "/plans/" + home.plan();
        send(home, plan + "/family-group-plan-offers", "{'offeredOn':'2026-01-12'}");
        decide(
                home,
                plan + "/family-group-plan-declines",
                1,
                "{'declinedBy':['" + home.mother() + "'],'reason':'NO_WISH','declinedOn':'" + on + "'}");
        return home;
    }

    /** @return a household whose mother consented for her daughter */
    Home consented(String on) {
        Home home = home();
        send(
                home,
                "/consents",
                "{'personId':'" + home.daughter() + "','scope':'SHARE_WITH_PROVIDERS','givenBy':'PARENT','occurredOn':'"
                        + on + "'}");
        return home;
    }

    private Home withPlan(String plan) {
        Home home = home();
        Answer started = send(home, "/plans", plan);
        return new Home(home.path(), home.mother(), home.daughter(), started.text("id"));
    }

    private Home home() {
        String path = caseworker.newFile();
        Home empty = new Home(path, "", "", "");
        String mother = member(empty, "Fatima Yildiz", "1988-05-17", "PARENT");
        return new Home(path, mother, member(empty, "Noor Yildiz", "2010-03-20", "CHILD"), "");
    }

    private String member(Home home, String name, String birthDate, String role) {
        return send(
                        home,
                        "/members",
                        "{'name':'" + name + "','birthDate':'" + birthDate + "','role':'" + role
                                + "','fromDate':'2024-01-15'}")
                .text("personId");
    }

    void adopt(Home home, String on, String reviewOn) {
        String plan = "/plans/" + home.plan();
        String goal = send(
                        home,
                        plan + "/goals",
                        "{'lifeDomain':'PARENTING','text':'rust','about':['" + home.mother()
                                + "'],'targetDate':'2026-06-01','setOn':'2026-01-13'}")
                .text("id");
        send(
                home,
                plan + "/actions",
                "{'goalId':'" + goal + "','text':'belt de school','about':['" + home.mother()
                        + "'],'doer':'HOUSEHOLD_MEMBER','personId':'" + home.mother()
                        + "','byDate':'2026-12-01','agreedOn':'2026-01-14'}");
        decide(
                home,
                plan + "/adoptions",
                2,
                "{'adoptedBy':['" + home.mother() + "'],'basis':'KITCHEN_TABLE','reviewOn':'" + reviewOn
                        + "','adoptedOn':'" + on + "'}");
    }

    Answer postpone(Home home, String obligation, String to, String on) {
        return remembered(caseworker.send(
                home.path() + "/obligations/" + obligation + "/postponements",
                "{'postponedTo':'" + to + "','reason':'ASKED_BY_FAMILY','postponedOn':'" + on + "'}"));
    }

    Answer settle(Home home, String obligation, String on) {
        return remembered(caseworker.send(
                home.path() + "/obligations/" + obligation + "/settlements",
                "{'reason':'NOT_WANTED','settledOn':'" + on + "'}"));
    }

    Answer send(Home home, String path, String body) {
        return accepted(remembered(caseworker.send(home.path() + path, body)));
    }

    void decide(Home home, String path, long version, String body) {
        accepted(remembered(caseworker.decide(home.path() + path, version, body)));
    }

    /** Reads no earlier than {@code other} has recorded. */
    WorklistDesk seeing(WorklistDesk other) {
        position = Math.max(position, other.position);
        return this;
    }

    /** @return how many items of these households have each status, of one kind on a day */
    Map<String, Long> statuses(List<Home> homes, String day, String kind) {
        Set<String> ids = homes.stream().map(Home::id).collect(Collectors.toSet());
        return items(day).stream()
                .filter(item -> ids.contains(item.path("householdId").asString()))
                .filter(item -> item.path("kind").asString().equals(kind))
                .collect(Collectors.groupingBy(item -> item.path("status").asString(), Collectors.counting()));
    }

    /** @return the one item of this kind */
    JsonNode item(Home home, String day, String kind) {
        List<JsonNode> found = list(day, home).stream()
                .filter(item -> item.path("kind").asString().equals(kind))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    List<JsonNode> list(String day, Home home) {
        return items(day).stream()
                .filter(item -> item.path("householdId").asString().equals(home.id()))
                .toList();
    }

    /** @return the households in the list of what is hers */
    Set<String> mine(String day) {
        return items(day + "&mine=true").stream()
                .map(item -> item.path("householdId").asString())
                .collect(Collectors.toSet());
    }

    private List<JsonNode> items(String day) {
        Answer answer = accepted(caseworker.get("/v1/worklist?minPosition=" + position + "&validAt=" + day));
        JsonNode items = answer.json().path("items");
        assertThat(answer.json().path("total").asInt()).isEqualTo(items.size());
        return StreamSupport.stream(items.spliterator(), false).toList();
    }

    private Answer remembered(Answer answer) {
        position = Math.max(position, answer.json().path("position").asLong(0));
        return answer;
    }

    static Answer accepted(Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isBetween(200, 299);
        return answer;
    }
}
