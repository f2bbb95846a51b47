package nl.veerkracht.api.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veerkracht.api.VeerkrachtApplication;
import nl.veerkracht.api.platform.security.Edge;
import nl.veerkracht.api.platform.security.Edge.Answer;
import nl.veerkracht.api.platform.security.MappedEndpoints;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * The examples of bodies are accepted: sent in this order they are the story of one household, and of the registers beside it.
 * Nothing of an example is replaced but the identifiers that stand in it for a person, a programme or an organisation.
 */
@SpringBootTest(classes = VeerkrachtApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExamplesAcceptedIT {

    private static final String FATIMA = "5f0c2c6e-7a1b-4b52-9d0e-3c1a6b7f2d10";
    private static final String EMRE = "3e9a7c41-5d2f-4b8e-a6c0-9f1d2e3b4a57";
    private static final String NOOR = "2a4b6c8d-1e3f-4a5b-8c7d-9e0f1a2b3c4d";
    private static final String SEVDA = "7c3d9a52-4e6b-4f18-b2a5-0d9e8c7b6a51";
    private static final String NEIGHBOUR = "0b8f6e1a-2c4d-4e7f-8a90-1b2c3d4e5f60";
    private static final String PROGRAMME = "9d2e4c7a-1f3b-4a5c-8e6d-7b9a0c1d2e3f";
    private static final String GOAL = "c1d2e3f4-0a1b-4c2d-8e3f-4a5b6c7d8e9f";
    private static final String CARE_PROVIDER = "4d6f8a1c-2b3e-4c5d-9f7a-1e2d3c4b5a69";
    private static final String JOUKJE = "8b0d2f4a-6c7e-4a9b-9d1e-5c6f7a8b9d0e";
    private static final String EIGEN_KRACHT = "6a8c0e2f-4d5b-4e7f-8b9c-3a4f5e6d7c8b";
    private static final String CONFERENCE = "a7b8c9d0-1e2f-4a3b-8c4d-5e6f7a8b9c0d";
    private static final String SCHOOL_CONFERENCE = "a conference that is called off";
    private static final String CARE = "a care arrangement";
    private static final String ASKED_BY_AUTOMATION = "an ask for an early review";
    private static final String NOBODY = "";

    private static final String CASEWORKER = "c.devries";
    private static final String HER_SUCCESSOR = "s.postma";
    private static final String PRIVACY_OFFICER = "v.dijkema";
    private static final String REGIONAL_MANAGER = "h.regio";

    /**
     * One example.
     *
     * @param example its folder and name
     * @param subject whom it adds or its path names, by the identifier in the examples; or the example whose entry it amends
     * @param sender who sends it
     */
    private record Step(String example, String subject, String sender) {

        Step(String example, String subject) {
            this(example, subject, CASEWORKER);
        }

        /** @return the file whose version the command rests on, unless it is one of a register */
        String file() {
            if (isOfPlan()) {
                return "plan";
            }
            if (operation().startsWith("obligation.") || operation().startsWith("agenda.")) {
                return "agenda";
            }
            return operation().startsWith("assessment.") ? "assessments" : "household";
        }

        String operation() {
            return example.substring(0, example.indexOf('/'));
        }

        /** @return whether it is sent to a plan, which has a version of its own */
        boolean isOfPlan() {
            return Stream.of("plan", "conference.", "meeting.").anyMatch(example::startsWith);
        }

        /** @return whether it is about something of a register, which has a file of its own */
        boolean isOfRegister() {
            return operation().startsWith("organisation.") || operation().startsWith("coordinatorCommand.");
        }
    }

    private static final List<Step> STORY = List.of(
            new Step("organisation.register/eigen-kracht", EIGEN_KRACHT, REGIONAL_MANAGER),
            new Step("organisation.register/care-provider", CARE_PROVIDER, REGIONAL_MANAGER),
            new Step("organisation.correct/mistyped-name", "organisation.register/care-provider", REGIONAL_MANAGER),
            new Step("organisation.end/merged", CARE_PROVIDER, REGIONAL_MANAGER),
            new Step("organisation.withdraw/went-on", "organisation.end/merged", REGIONAL_MANAGER),
            new Step("householdFile.register/single-parent", NOBODY),
            new Step("membership.addMember/parent", FATIMA),
            new Step("membership.addMember/shared-parenting", EMRE),
            new Step("membership.addMember/unborn", NOOR),
            new Step("circle.addNetworkMember/restored-tie", SEVDA),
            new Step("entry.correct/mistyped-name", "circle.addNetworkMember/restored-tie"),
            new Step("circle.addNetworkMember/known-person", NEIGHBOUR),
            new Step("circle.giveInformation/told", NOBODY),
            new Step("householdFile.recordConcern/money", NOBODY),
            new Step("entry.withdraw/wrong-file", "householdFile.recordConcern/money"),
            new Step("householdFile.recordStrength/neighbour", NOBODY),
            new Step("circle.markCarer/carer", NOBODY),
            new Step("circle.giveConsent/research", NOBODY),
            new Step("obligation.settle/not-wanted", "CONSENT_ENDS"),
            new Step("householdFile.assignCaseworker/support", NOBODY),
            new Step("membership.registerBirth/named", NOOR),
            new Step("circle.changeNetworkMember/closer", NEIGHBOUR),
            new Step("membership.enrol/social-resilience", NOBODY),
            new Step("care.startCare/support-at-home", CARE),
            new Step("care.recordBaseline/at-enrolment", NOBODY),
            new Step("care.recordProfessionalInvolvement/one-month", NOBODY),
            new Step("care.reduceCare/sister-takes-over", CARE),
            new Step("care.increaseCare/circle-does-less", CARE),
            new Step("agenda.withdraw/not-needed", ASKED_BY_AUTOMATION),
            new Step("care.endCare/goal-reached", CARE),
            new Step("assessment.plan/baseline", NOBODY),
            new Step("assessment.plan/follow-up", NOBODY),
            new Step("assessment.record/stress-at-the-start", NOBODY),
            new Step("assessment.record/matrix-of-the-household", NOBODY),
            new Step("assessment.correct/wrong-day", "assessment.record/stress-at-the-start"),
            new Step("assessment.decline/not-reached", NOBODY),
            new Step("assessment.withdraw/measured-after-all", "assessment.decline/not-reached"),
            new Step("circle.withdrawConsent/research", NOBODY),
            new Step("circle.endNetworkMembership/moved", NEIGHBOUR),
            new Step("coordinatorCommand.register/two-municipalities", JOUKJE, REGIONAL_MANAGER),
            new Step("plan.start/family-group-plan", NOBODY),
            new Step("plan.offerFamilyGroupPlan/first", NOBODY),
            new Step("planEntry.correct/other-day", "plan.offerFamilyGroupPlan/first"),
            new Step("plan.declineFamilyGroupPlan/not-now", NOBODY),
            new Step("planEntry.withdraw/typing-error", "plan.declineFamilyGroupPlan/not-now"),
            new Step("conference.request/about-school", SCHOOL_CONFERENCE),
            new Step("meeting.closeWithoutMeeting/not-now", SCHOOL_CONFERENCE),
            new Step("conference.request/mornings", CONFERENCE),
            new Step("conference.appointCoordinator/independent", CONFERENCE),
            new Step("conference.invite/sister", CONFERENCE),
            new Step("conference.invite/neighbour", CONFERENCE),
            new Step("conference.invite/professional", CONFERENCE),
            new Step("conference.setBottomLine/school", CONFERENCE),
            new Step("conference.respond/comes", CONFERENCE),
            new Step("conference.prepare/sister", CONFERENCE),
            new Step("conference.prepare/neighbour", CONFERENCE),
            new Step("conference.schedule/at-the-sisters", CONFERENCE),
            new Step("meeting.hold/three-phases", CONFERENCE),
            new Step("meeting.closeWithoutPlan/no-agreement", CONFERENCE),
            new Step("planEntry.withdraw/agreed-after-all", "meeting.closeWithoutPlan/no-agreement"),
            new Step("meeting.present/on-the-day", CONFERENCE),
            new Step("meeting.accept/conditions-met", CONFERENCE),
            new Step("planGoal.setGoal/mornings", GOAL),
            new Step("planGoal.changeGoal/later", GOAL),
            new Step("planGoal.agreeAction/sister", "sister"),
            new Step("planGoal.agreeAction/mother", "mother"),
            new Step("planGoal.agreeAction/professional", "professional"),
            new Step("plan.adopt/in-a-conference", NOBODY),
            new Step("obligation.postpone/asked-by-family", "PLAN_REVIEW"),
            new Step("obligation.correct/other-day", "obligation.postpone/asked-by-family"),
            new Step("planGoal.scoreGoal/halfway", GOAL),
            new Step("planGoal.completeAction/done", "sister"),
            new Step("planGoal.dropAction/not-needed", "mother"),
            new Step("planGoal.handActionOn/goes-on", "professional"),
            new Step("meeting.followUp/most-is-done", CONFERENCE),
            new Step("meeting.recordSatisfaction/mother", CONFERENCE),
            new Step("plan.review/goes-on", NOBODY),
            new Step("plan.close/goals-reached", NOBODY),
            new Step("membership.removeMember/moved", EMRE),
            new Step("membership.endParticipation/goals-reached", NOBODY),
            new Step("householdFile.handOver/to-another-team", NOBODY),
            new Step("householdFile.close/done", NOBODY, HER_SUCCESSOR),
            new Step("householdFile.reopen/new-request", NOBODY, HER_SUCCESSOR),
            new Step("coordinatorCommand.changeProfile/one-language-more", JOUKJE, REGIONAL_MANAGER),
            new Step("coordinatorCommand.employ/at-a-provider", JOUKJE, REGIONAL_MANAGER),
            new Step(
                    "coordinatorCommand.correct/first-day",
                    "coordinatorCommand.employ/at-a-provider",
                    REGIONAL_MANAGER),
            new Step("coordinatorCommand.endEmployment/left", JOUKJE, REGIONAL_MANAGER),
            new Step("coordinatorCommand.end/stopped", JOUKJE, REGIONAL_MANAGER),
            new Step("coordinatorCommand.withdraw/goes-on", "coordinatorCommand.end/stopped", REGIONAL_MANAGER),
            new Step("erasure.erase/at-request", NEIGHBOUR, PRIVACY_OFFICER),
            new Step("erasure.erase/retention-ended", EMRE, PRIVACY_OFFICER));

    private static final Map<String, String> PURPOSES =
            Map.of(PRIVACY_OFFICER, "data-subject-request", REGIONAL_MANAGER, "registers");

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Edge edge;

    ExamplesAcceptedIT(@Autowired Environment environment) {
        this.edge = new Edge(environment);
    }

    @Test
    void every_example_has_its_place_in_the_story() {
        TreeSet<String> examples = new TreeSet<>();
        paths().keySet()
                .forEach(operation ->
                        Examples.of(operation).keySet().forEach(name -> examples.add(operation + "/" + name)));

        assertThat(STORY)
                .as(
                        "each example is sent once: give a new one a step where it fits, and take a step out with its example")
                .extracting(Step::example)
                .containsExactlyInAnyOrderElementsOf(examples);
    }

    @TestFactory
    Stream<DynamicTest> each_example_is_accepted() {
        Play play = new Play(edge);
        return STORY.stream().map(step -> DynamicTest.dynamicTest(step.example(), () -> play.send(step)));
    }

    /** @return the path of each operation */
    private static Map<String, String> paths() {
        Map<String, String> paths = new TreeMap<>();
        MappedEndpoints.all()
                .forEach((endpoint, method) ->
                        paths.put(Operations.idOf(method), endpoint.substring(endpoint.indexOf(' ') + 1)));
        return paths;
    }

    /** The story as far as it was told, and what stands for what in it. */
    private static final class Play {

        private final Map<String, String> paths = paths();
        private final Map<String, String> actual = new HashMap<>();
        private final Map<String, Long> entries = new HashMap<>();
        private final Map<String, String> files = new HashMap<>();
        private final Map<String, Long> versions = new HashMap<>();
        private final Edge edge;
        private String household = "";
        private String plan = "";
        private String stuckAt = "";
        private long position;

        /** The team knows the neighbour from another file, and a store starts with its programmes. */
        Play(Edge edge) {
            this.edge = edge;
            String otherFile = post(
                            CASEWORKER,
                            "/v1/households",
                            "{\"neighbourhood\":\"WK195202\",\"householdType\":\"SINGLE\",\"source\":\"SELF\","
                                    + "\"occurredOn\":\"2025-01-06\"}",
                            null)
                    .text("householdId");
            Answer neighbour = post(
                    CASEWORKER,
                    "/v1/households/" + otherFile + "/members",
                    "{\"name\":\"Ria Bakker\",\"role\":\"PARENT\",\"fromDate\":\"2025-01-06\"}",
                    null);
            assertThat(neighbour.status()).as(neighbour.response().body()).isEqualTo(201);
            actual.put(NEIGHBOUR, neighbour.text("personId"));
            actual.put(
                    PROGRAMME,
                    edge.get(CASEWORKER, "/v1/programmes")
                            .json()
                            .at("/programmes/0/programmeId")
                            .asString());
        }

        void send(Step step) {
            // One failure is told once: what follows rests on it.
            assumeThat(stuckAt)
                    .as("the story goes on from the example before it")
                    .isEmpty();
            stuckAt = step.example();
            if (step.subject().equals(ASKED_BY_AUTOMATION)) {
                awaitAsk(step);
            }
            String name = step.example().substring(step.example().indexOf('/') + 1);
            JsonNode body = fitting(JSON.readTree(Examples.of(step.operation()).get(name)));
            Answer answer = post(step.sender(), path(step), body.toString(), versions.get(file(step)));
            assertThat(answer.status())
                    .as(
                            "%s is accepted; instead: %s",
                            step.example(), answer.response().body())
                    .isBetween(200, 299);
            remember(step, answer);
            stuckAt = "";
        }

        /** Care that was increased soon after a reduction: an automation asks for an early review. */
        private void awaitAsk(Step step) {
            JsonNode agenda = await().atMost(Duration.ofSeconds(30))
                    .until(
                            () -> edge.send(edge.as(CASEWORKER, "/v1/households/" + household + "/agenda")
                                            .header("X-Purpose", "casework")
                                            .GET())
                                    .json(),
                            found -> found.at("/earlyReviews").size() == 1);
            entries.put(ASKED_BY_AUTOMATION, agenda.at("/earlyReviews/0/entry").asLong());
            versions.put(step.file(), agenda.at("/version").asLong());
        }

        /** @return what stands for the file that a step is sent to: one of a register by its identifier in the examples */
        private String file(Step step) {
            return step.isOfRegister() ? files.getOrDefault(step.subject(), step.subject()) : step.file();
        }

        private String path(Step step) {
            return paths.get(step.operation())
                    .replace("{householdId}", household)
                    .replace("{organisationId}", actual.getOrDefault(file(step), ""))
                    .replace("{personId}", actual.getOrDefault(step.isOfRegister() ? file(step) : step.subject(), ""))
                    .replace("{careId}", actual.getOrDefault(step.subject(), ""))
                    .replace("{programmeId}", actual.get(PROGRAMME))
                    .replace("{planId}", plan)
                    .replace("{conferenceId}", actual.getOrDefault(step.subject(), ""))
                    .replace("{goalId}", actual.getOrDefault(step.subject(), ""))
                    .replace("{actionId}", actual.getOrDefault(step.subject(), ""))
                    .replace("{obligationId}", obligation(step))
                    .replace("{entry}", String.valueOf(entries.get(step.subject())));
        }

        /** @return what the step is about: an obligation of this kind in the worklist, or that of the step it corrects */
        private String obligation(Step step) {
            if (!step.operation().startsWith("obligation.")) {
                return "";
            }
            if (!actual.containsKey(step.subject())) {
                String list = "/v1/worklist?minPosition=" + position;
                edge.send(edge.as(CASEWORKER, list).header("X-Purpose", "casework"))
                        .json()
                        .path("items")
                        .forEach(item -> actual.putIfAbsent(
                                item.path("kind").asString(),
                                item.path("obligationId").asString()));
            }
            String obligation = actual.get(step.subject());
            actual.put(step.example(), obligation);
            return obligation;
        }

        private void remember(Step step, Answer answer) {
            position = answer.json().path("position").asLong(position);
            if (answer.json().has("version")) {
                long version = answer.json().path("version").asLong();
                entries.put(step.example(), version);
                files.put(step.example(), file(step));
                versions.put(file(step), version);
                household = step.isOfRegister() ? household : answer.text("householdId");
                if (step.isOfPlan() && plan.isEmpty()) {
                    plan = answer.text("id");
                }
            }
            for (String issued : List.of("personId", "id")) {
                if (!answer.text(issued).isEmpty()) {
                    actual.put(step.subject(), answer.text(issued));
                }
            }
        }

        private JsonNode fitting(JsonNode node) {
            if (node instanceof ObjectNode object) {
                List.copyOf(object.propertyNames()).forEach(name -> object.set(name, fitting(object.get(name))));
            } else if (node instanceof ArrayNode array) {
                for (int i = 0; i < array.size(); i++) {
                    array.set(i, fitting(array.get(i)));
                }
            } else if (node.isString()) {
                return StringNode.valueOf(actual.getOrDefault(node.asString(), node.asString()));
            }
            return node;
        }

        private Answer post(String user, String path, String body, @Nullable Long version) {
            HttpRequest.Builder request = edge.as(user, path)
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .header("X-Purpose", PURPOSES.getOrDefault(user, "casework"))
                    .POST(BodyPublishers.ofString(body));
            return edge.send(version == null ? request : request.header("If-Match", "\"" + version + "\""));
        }
    }
}
