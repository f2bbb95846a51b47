package nl.veerkracht.api.privacy;

import static nl.veerkracht.api.privacy.GrandmotherCase.assertNothingOfHers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.api.VeerkrachtApplication;
import nl.veerkracht.api.platform.security.Edge;
import nl.veerkracht.api.platform.security.Edge.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What can still be sent about somebody who was erased, and what no more. */
@SpringBootTest(classes = VeerkrachtApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ErasedPersonCommandsIT {

    @Autowired
    Environment environment;

    @Autowired
    JdbcClient jdbc;

    private GrandmotherCase played;

    @BeforeEach
    void a_grandmother_is_erased() {
        played = new GrandmotherCase(new Edge(environment)).erased();
    }

    @Test
    void a_repeated_command_gets_the_answer_that_it_got_before_the_erasure() {
        Answer repeated = played.repeatAddingHer();

        assertThat(repeated.status()).isEqualTo(played.answerToAddingHer.status());
        assertThat(repeated.json()).as("the stored answer").isEqualTo(played.answerToAddingHer.json());
        assertNothingOfHers(repeated);
    }

    @Test
    void she_cannot_be_added_again() {
        String asMember = "{'personId':'" + played.grandmother + "','role':'RESIDENT','membership':'SECONDARY',"
                + "'fromDate':'2024-04-01'}";
        String text = "{'lifeDomain':'HOUSING','text':'Woont nu dichtbij.','about':['" + played.grandmother
                + "'],'occurredOn':'2024-04-01'}";
        String file = "/v1/households/" + played.household;

        assertThat(List.of(
                        send(file + "/members", asMember),
                        send(file + "/members", asMember.replace("'role'", "'name':'Gerda','role'")),
                        send(file + "/network-members", played.addingHer),
                        send(file + "/strengths", text)))
                .as("neither picked, nor under a name, nor in a text")
                .allSatisfy(answer -> {
                    assertThat(answer.status()).as(answer.response().body()).isEqualTo(409);
                    assertThat(answer.text("code")).isEqualTo("PERSON_ERASED");
                });
    }

    @Test
    void who_picks_her_for_another_file_is_refused_and_nothing_is_recorded() {
        String picked = "{'personId':'" + played.grandmother + "','fromDate':'2024-04-01',";
        String file = "/v1/households/" + played.anotherFile();
        List<Long> before = List.of(rows("domain_event_entry"), rows("command_receipt"), rows("person_appearance"));

        assertThat(List.of(
                        send(file + "/members", picked + "'role':'RESIDENT','membership':'SECONDARY'}"),
                        send(
                                file + "/network-members",
                                picked + "'tie':'FAMILY','ring':1,'tieChange':'EXISTING','source':'OWN'}")))
                .as("picked as a member, and for the circle")
                .allSatisfy(answer -> {
                    assertThat(answer.status()).as(answer.response().body()).isEqualTo(409);
                    assertThat(answer.text("code")).isEqualTo("PERSON_ERASED");
                });
        assertThat(List.of(rows("domain_event_entry"), rows("command_receipt"), rows("person_appearance")))
                .as("no entry, no answer kept, no trace of her in the file")
                .isEqualTo(before);
    }

    @Test
    void nothing_new_is_recorded_about_her_in_codes_either_but_her_place_in_the_circle_can_end() {
        String her = "'personId':'" + played.grandmother + "'";
        String file = "/v1/households/" + played.household;
        String inCircle = "/network-members/" + played.grandmother;

        Map.of(
                        "/consents",
                        "{" + her + ",'scope':'RESEARCH','givenBy':'SELF','occurredOn':'2024-04-01'}",
                        "/information-given",
                        "{" + her + ",'occurredOn':'2024-04-01'}",
                        "/carers",
                        "{" + her + ",'caresFor':'" + played.son
                                + "','hoursPerWeek':'UP_TO_4','fromDate':'2024-04-01'}",
                        inCircle + "/changes",
                        "{'ring':3,'fromDate':'2024-04-01'}")
                .forEach((path, body) -> assertThat(
                                played.send(file + path, body, UUID.randomUUID().toString())
                                        .text("code"))
                        .as("nothing more can be recorded about an erased person: %s", path)
                        .isEqualTo("PERSON_ERASED"));

        played.record(inCircle + "/departures", "{'leftOn':'2024-04-01','reason':'MOVED'}");
        JsonNode left = played.read("").json().path("formerCircle").path(0);
        assertThat(left.path("erased").asBoolean()
                        && left.path("name").asString("").isEmpty())
                .as("who left the circle is shown as erased there")
                .isTrue();
    }

    private long rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private Answer send(String path, String body) {
        return played.send(path, body, UUID.randomUUID().toString());
    }
}
