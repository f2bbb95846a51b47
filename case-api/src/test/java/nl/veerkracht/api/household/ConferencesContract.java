package nl.veerkracht.api.household;

import static nl.veerkracht.api.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.veerkracht.api.VeerkrachtApplication;
import nl.veerkracht.api.platform.security.Edge;
import nl.veerkracht.api.platform.security.Edge.Answer;
import nl.veerkracht.api.register.RegisterUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;

/** A conference over HTTP: independence by the registers, the plan that comes of it, and what is answered to nonsense. */
@SpringBootTest(classes = VeerkrachtApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class ConferencesContract {

    private static final String PRIVATE_TIME = "[{'phase':'PRIVATE_TIME','startsAt':'15:00','endsAt':'17:30'}]";

    @Autowired
    Environment environment;

    private Caseworker anna;
    private RegisterUser regional;
    private String file;
    private String mother;
    private String neighbour;
    private String sister;
    private String plan;
    private String conference;

    @BeforeEach
    void aConferenceOfAMotherWithTwoOfHerCircle() {
        Edge edge = new Edge(environment);
        anna = new Caseworker(edge, "c.devries");
        regional = new RegisterUser(edge, "h.regio");
        file = anna.newFile();
        mother = anna.newMember(file, "PARENT");
        neighbour = anna.newNeighbour(file);
        sister = anna.newNeighbour(file);
        plan = file + "/plans/"
                + accepted(
                                anna.send(
                                        file + "/plans",
                                        "{'form':'SUPPORT_PLAN','legalFrame':'NONE','scoreScale':'ZERO_TO_TEN','startedOn':'2024-02-01'}"))
                        .text("id");
        conference = plan + "/conferences/"
                + accepted(anna.send(plan + "/conferences", request())).text("id");
    }

    @Test
    void a_coordinator_is_independent_by_the_registers_and_by_the_care_on_the_day() {
        String provider = organisation("CARE_PROVIDER");
        String team = organisation("SOCIAL_TEAM");
        String coordinator = coordinator();
        employ(coordinator, provider);
        String ofTheTeam = coordinator();
        employ(ofTheTeam, team);
        accepted(anna.send(file + "/care", care(provider)));

        assertThat(appoint(coordinator, "2024-02-10").text("code")).isEqualTo("COORDINATOR_NOT_INDEPENDENT");
        assertThat(appoint(coordinator, "2024-02-10").text("detail")).contains("niet onafhankelijk van dit gezin");
        assertThat(appoint(ofTheTeam, "2024-02-10").text("code")).isEqualTo("COORDINATOR_NOT_INDEPENDENT");
        assertThat(appoint(mother, "2024-02-10").text("code")).isEqualTo("COORDINATOR_UNKNOWN");
        accepted(appoint(coordinator, "2024-02-09"));
        assertThat(anna.get(plan)
                        .json()
                        .at("/conferences/0/coordinator/coordinatorId")
                        .asString())
                .isEqualTo(coordinator);
    }

    @Test
    void a_coordinator_who_is_employed_while_being_appointed_is_either_refused_or_was_independent_before()
            throws Exception {
        for (int round = 0; round < 8; round++) {
            String provider = organisation("CARE_PROVIDER");
            String coordinator = coordinator();
            accepted(anna.send(file + "/care", care(provider)));
            List<Answer> answers = atOnce(
                    2, client -> client == 0 ? appoint(coordinator, "2024-02-12") : employment(coordinator, provider));

            assertThat(answers.get(1).status()).isEqualTo(200);
            // Whoever was first, the other decided on what it had recorded: the appointment names the version that it
            // read.
            assertThat(answers.get(0).status()).isIn(200, 422);
            boolean independent = answers.get(0).status() == 200;
            assertThat(appoint(coordinator, "2024-02-12").text("code")).isEqualTo("COORDINATOR_NOT_INDEPENDENT");
            assertThat(anna.get(plan)
                            .json()
                            .at("/conferences/0/coordinator/coordinatorId")
                            .asString()
                            .equals(coordinator))
                    .isEqualTo(independent);
        }
    }

    @Test
    void care_that_starts_while_a_coordinator_is_appointed_either_comes_after_it_or_prevents_it() throws Exception {
        for (int round = 0; round < 8; round++) {
            String provider = organisation("CARE_PROVIDER");
            String coordinator = coordinator();
            employ(coordinator, provider);
            long version = anna.get(plan).json().path("version").asLong();
            List<Answer> answers = atOnce(
                    2,
                    client -> client == 0
                            ? anna.decide(conference + "/coordinators", version, appointment(coordinator, "2024-02-12"))
                            : anna.send(file + "/care", care(provider)));

            assertThat(answers.get(1).status()).isEqualTo(201);
            assertThat(answers.get(0).status()).isIn(200, 422);
            if (answers.get(0).status() == 200) {
                // It read the file as it was before the care: the event says which version that was.
                assertThat(answers.get(0).json().path("position").asLong())
                        .isLessThan(answers.get(1).json().path("position").asLong());
            } else {
                assertThat(answers.get(0).text("code")).isEqualTo("COORDINATOR_NOT_INDEPENDENT");
            }
        }
    }

    @Test
    void a_plan_is_adopted_on_the_conference_in_which_it_came_about() {
        accepted(appoint(coordinator(), "2024-02-10"));
        invited(sister);
        invited(neighbour);
        accepted(decide(
                conference + "/schedules",
                "{'meetingOn':'2024-03-09','startsAt':'14:00','text':'Bij de buren.','about':['" + neighbour
                        + "'],'scheduledOn':'2024-02-20'}"));
        String goal = accepted(anna.send(
                        plan + "/goals",
                        "{'lifeDomain':'PARENTING','text':'rust','about':['" + mother
                                + "'],'targetDate':'2024-06-01','setOn':'2024-03-09'}"))
                .text("id");
        accepted(anna.send(
                plan + "/actions",
                "{'goalId':'" + goal + "','text':'brengt de kinderen','about':['" + neighbour
                        + "'],'doer':'CIRCLE_MEMBER','personId':'" + neighbour
                        + "','byDate':'2024-04-15','agreedOn':'2024-03-09'}"));
        assertThat(adopt().text("code")).isEqualTo("CONFERENCE_NOT_HELD");
        accepted(hold(mother, PRIVATE_TIME));
        accepted(adopt());

        Answer read = anna.get(plan + "?validAt=2024-03-09");
        assertThat(read.json().at("/adoption/conferenceId").asString())
                .isEqualTo(conference.substring(conference.lastIndexOf('/') + 1));
        assertThat(read.json().at("/conferences/0/state").asString()).isEqualTo("HELD");
        assertThat(read.json().at("/conferences/0/meeting/phases/0/startsAt").asString())
                .isEqualTo("15:00:00");
        assertThat(anna.get(plan + "?validAt=2024-03-08")
                        .json()
                        .at("/conferences/0/state")
                        .asString())
                .isEqualTo("SCHEDULED");
    }

    @Test
    void a_baseline_is_of_a_day_before_a_conference_that_was_held_since_the_enrolment() {
        String programme = anna.get("/v1/programmes")
                .json()
                .at("/programmes/0/programmeId")
                .asString();
        accepted(anna.decide(
                file + "/enrolments",
                4,
                "{'programmeId':'" + programme + "','enrolledOn':'2026-01-12','targetGroup':'OGGZ'}"));
        accepted(appoint(coordinator(), "2024-02-10"));
        invited(sister);
        invited(neighbour);
        accepted(decide(
                conference + "/schedules",
                "{'meetingOn':'2024-03-09','startsAt':'14:00','text':'Bij de buren.','about':['" + neighbour
                        + "'],'scheduledOn':'2024-02-20'}"));
        accepted(hold(mother, PRIVATE_TIME, "2026-03-01"));
        String onTheDay = "{'programmeId':'" + programme + "','on':'2026-03-01'}";

        assertThat(anna.decide(file + "/baselines", 5, onTheDay).text("code")).isEqualTo("BASELINE_AFTER_OUTCOME");
        accepted(anna.decide(file + "/baselines", 5, onTheDay.replace("03-01", "02-28")));
    }

    @Test
    void an_impossible_time_a_participant_of_two_kinds_and_a_score_out_of_range_are_named_as_flaws() {
        Answer time = hold(mother, "[{'phase':'PRIVATE_TIME','startsAt':'25:00','endsAt':'17:30'}]");
        assertThat(time.status()).isEqualTo(400);
        assertThat(time.json().at("/errors/0/code").asString()).isEqualTo("TIME_IMPOSSIBLE");
        assertThat(time.json().at("/errors/0/pointer").asString()).isEqualTo("#/phases/0/startsAt");
        Answer both = anna.send(
                conference + "/participants",
                "{'personId':'" + sister + "','organisationId':'" + UUID.randomUUID()
                        + "','category':'CIRCLE_MEMBER','needsSupport':false,'invitedOn':'2024-02-12'}");
        assertThat(both.json().at("/errors/0/code").asString()).isEqualTo("PERSON_OR_ORGANISATION");
        Answer nobody = anna.send(
                conference + "/participants",
                "{'category':'CIRCLE_MEMBER','needsSupport':false,'invitedOn':'2024-02-12'}");
        assertThat(nobody.json().at("/errors/0/pointer").asString()).isEqualTo("#/personId");
        assertThat(anna.send(
                                conference + "/satisfaction-scores",
                                "{'role':'CENTRAL_PERSON','meetingScore':11,'toldOn':'2024-03-10'}")
                        .status())
                .isEqualTo(400);
        Answer unknown = anna.send(
                plan + "/conferences/" + UUID.randomUUID() + "/preparations",
                "{'personId':'" + sister + "','preparedOn':'2024-02-15'}");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.text("code")).isEqualTo("CONFERENCE_UNKNOWN");
        assertThat(anna.get(plan).json().at("/conferences/0/state").asString()).isEqualTo("REQUESTED");
    }

    @Test
    void an_erased_member_of_the_circle_closes_the_texts_that_name_them_and_keeps_the_meeting() {
        accepted(appoint(coordinator(), "2024-02-10"));
        invited(sister);
        invited(neighbour);
        accepted(decide(
                conference + "/schedules",
                "{'meetingOn':'2024-03-09','startsAt':'14:00','text':'Bij de buren.','about':['" + neighbour
                        + "'],'scheduledOn':'2024-02-20'}"));
        accepted(
                new Caseworker(new Edge(environment), "v.dijkema")
                        .send(
                                "/v1/persons/" + neighbour + "/erasures",
                                "{'ground':'REQUEST_UNDER_CARE_LAW','reason':'REQUEST_BY_PERSON','reference':'AVG-2026-0018'}"));

        Answer read = anna.get(plan);
        assertThat(read.json().at("/conferences/0/schedule/text").isNull()).isTrue();
        assertThat(read.json().at("/conferences/0/question").asString()).isEqualTo("hoe komt er rust?");
        assertThat(read.json().at("/conferences/0/participants").size()).isEqualTo(2);
        assertThat(anna.send(conference + "/preparations", "{'personId':'" + neighbour + "','preparedOn':'2024-02-22'}")
                        .text("code"))
                .isEqualTo("PERSON_ERASED");
    }

    private String request() {
        return "{'variant':'INDIVIDUAL_OR_FAMILY','question':'hoe komt er rust?','about':['" + mother
                + "'],'centralPerson':'" + mother
                + "','agreedOn':'2024-02-05','requestedBy':'SCHOOL','requestedOn':'2024-02-05'}";
    }

    private Answer appoint(String coordinator, String on) {
        return decide(conference + "/coordinators", appointment(coordinator, on));
    }

    private static String appointment(String coordinator, String on) {
        return "{'coordinatorId':'" + coordinator + "','matchWishes':['LANGUAGE'],'appointedOn':'" + on + "'}";
    }

    private static String care(String provider) {
        return "{'law':'WMO','productCategory':'02','organisationId':'" + provider
                + "','volume':6,'unit':'HOUR','frequency':'PER_WEEK','form':'IN_KIND','fromDate':'2024-02-10'}";
    }

    private void invited(String person) {
        accepted(anna.send(
                conference + "/participants",
                "{'personId':'" + person
                        + "','category':'CIRCLE_MEMBER','needsSupport':false,'invitedOn':'2024-02-12'}"));
        accepted(anna.send(conference + "/preparations", "{'personId':'" + person + "','preparedOn':'2024-02-15'}"));
    }

    private Answer hold(String attendant, String phases) {
        return hold(attendant, phases, "2024-03-09");
    }

    private Answer hold(String attendant, String phases, String on) {
        return decide(
                conference + "/meetings",
                "{'attendedBy':['" + attendant + "'],'professionals':[],'phases':" + phases
                        + ",'professionalsInPrivateTime':false,'newTies':[],'restoredTies':[],'heldOn':'" + on + "'}");
    }

    private Answer adopt() {
        return decide(
                plan + "/adoptions",
                "{'adoptedBy':['" + mother + "'],'basis':'CONFERENCE','conferenceId':'"
                        + conference.substring(conference.lastIndexOf('/') + 1)
                        + "','reviewOn':'2024-06-01','adoptedOn':'2024-03-09'}");
    }

    private Answer decide(String path, String body) {
        return anna.decide(path, anna.get(plan).json().path("version").asLong(), body);
    }

    private String organisation(String type) {
        return accepted(regional.send(
                        "/v1/organisations",
                        "{'name':'Organisatie " + UUID.randomUUID() + "','type':'" + type
                                + "','fromDate':'2020-01-01'}"))
                .text("id");
    }

    private String coordinator() {
        return accepted(regional.send(
                        "/v1/coordinators",
                        "{'name':'Joukje Voorbeeld','languages':['nl'],'region':['GM1952'],'fromDate':'2023-01-01'}"))
                .text("personId");
    }

    private void employ(String coordinator, String organisation) {
        accepted(employment(coordinator, organisation));
    }

    private Answer employment(String coordinator, String organisation) {
        return regional.decide(
                "/v1/coordinators/" + coordinator + "/employments",
                0,
                "{'organisationId':'" + organisation + "','fromDate':'2023-06-01'}");
    }

    private static Answer accepted(Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isBetween(200, 299);
        return answer;
    }
}
