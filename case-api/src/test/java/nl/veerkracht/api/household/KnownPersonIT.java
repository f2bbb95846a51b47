package nl.veerkracht.api.household;

import static org.assertj.core.api.Assertions.assertThat;

import nl.veerkracht.api.VeerkrachtApplication;
import nl.veerkracht.api.platform.security.Edge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom a caseworker can pick again, and what is kept of a birth date. */
@SpringBootTest(classes = VeerkrachtApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KnownPersonIT {

    private static final String NEIGHBOUR = "'tie':'NEIGHBOUR','ring':2,'tieChange':'NEW','source':'OWN'";

    @Autowired
    Environment environment;

    @Autowired
    JdbcClient jdbc;

    private Caseworker anna;
    private Caseworker colleague;
    private Caseworker otherTeam;

    @BeforeEach
    void caseworkers() {
        Edge edge = new Edge(environment);
        anna = new Caseworker(edge, "c.devries");
        colleague = new Caseworker(edge, "m.bakker");
        otherTeam = new Caseworker(edge, "s.postma");
    }

    @Test
    void a_person_of_the_own_team_is_picked_without_typing_the_name_again() {
        String file = anna.newFile();
        String person = anna.newMember(file, "PARENT");
        String other = colleague.newFile();
        Edge.Answer answer = colleague.send(other + "/network-members", pick(person));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        assertThat(answer.text("personId")).isEqualTo(person);
        assertThat(payload(other, 2)).contains(sealedName(payload(file, 2)));
    }

    @Test
    void who_is_picked_as_a_member_brings_the_birth_date_along() {
        String file = anna.newFile();
        String person = anna.send(
                        file + "/members",
                        "{'name':'Noor','birthDate':'2019-04-09','role':'CHILD','membership':'SECONDARY','fromDate':'2019-04-20'}")
                .text("personId");
        String other = anna.newFile();
        Edge.Answer picked =
                anna.send(other + "/members", "{'personId':'" + person + "','role':'CHILD','fromDate':'2019-04-30'}");
        assertThat(picked.status()).as(picked.response().body()).isEqualTo(201);
        assertThat(payload(other, 2))
                .contains("\"bornIn\":\"2019-04\"", "\"birthDate\":", "\"fromDate\":\"2019-04-01\"");
    }

    @Test
    void a_person_of_another_team_and_one_who_does_not_exist_get_the_same_answer() {
        String person = anna.newMember(anna.newFile(), "PARENT");
        String theirs = otherTeam.newFile();
        Edge.Answer ofOthers = otherTeam.send(theirs + "/network-members", pick(person));
        Edge.Answer ofNobody =
                otherTeam.send(theirs + "/network-members", pick("00000000-0000-4000-8000-00000000000f"));
        assertThat(ofOthers.status()).isEqualTo(422);
        assertThat(ofOthers.text("code")).isEqualTo("PERSON_NOT_IN_YOUR_FILES");
        assertThat(withoutCorrelation(ofOthers)).isEqualTo(withoutCorrelation(ofNobody));
    }

    @Test
    void a_file_that_was_handed_over_takes_its_persons_along() {
        String file = anna.newFile();
        String person = anna.newMember(file, "PARENT");
        anna.decide(file + "/handovers", 2, "{'toUser':'s.postma','toTeam':'zuidbroek','occurredOn':'2024-01-15'}");
        assertThat(anna.send(anna.newFile() + "/network-members", pick(person)).status())
                .isEqualTo(422);
        assertThat(otherTeam
                        .send(otherTeam.newFile() + "/network-members", pick(person))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void who_was_withdrawn_from_the_only_file_is_known_no_more() {
        String file = anna.newFile();
        String person = anna.newNeighbour(file);
        anna.decide(file + "/entries/2/withdrawals", 2, "{'reason':'WRONG_FILE'}");
        assertThat(anna.send(anna.newFile() + "/network-members", pick(person)).status())
                .isEqualTo(422);
    }

    @Test
    void a_person_lives_in_one_household_also_when_teams_do_not_know_of_each_other() {
        String person = anna.newMember(anna.newFile(), "PARENT");
        Edge.Answer answer = anna.send(
                anna.newFile() + "/members", "{'personId':'" + person + "','role':'PARENT','fromDate':'2024-02-01'}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("code")).isEqualTo("PERSON_IN_OTHER_HOUSEHOLD");
        Edge.Answer shared = anna.send(
                anna.newFile() + "/members",
                "{'personId':'" + person + "','role':'PARENT','membership':'SECONDARY','fromDate':'2024-02-01'}");
        assertThat(shared.status()).isEqualTo(201);
    }

    @Test
    void no_clear_value_gives_a_birth_date_away() {
        String file = anna.newFile();
        anna.send(file + "/members", "{'name':'Saar','birthDate':'2023-05-17','role':'CHILD','fromDate':'2023-05-17'}");
        String unborn = anna.newMember(file, "UNBORN");
        anna.decide(file + "/members/" + unborn + "/births", 3, "{'birthDate':'2024-03-21'}");
        assertThat(payload(file, 2)).contains("2023-05-01").doesNotContain("2023-05-17");
        assertThat(payload(file, 4)).contains("2024-03").doesNotContain("2024-03-21");
    }

    @Test
    void a_birth_date_that_cannot_be_is_told() {
        String file = anna.newFile();
        Edge.Answer ahead = anna.send(
                file + "/members", "{'name':'Saar','birthDate':'2999-01-01','role':'CHILD','fromDate':'2024-01-15'}");
        assertThat(ahead.response().body()).contains("BIRTH_IN_FUTURE", "#/birthDate");
        Edge.Answer ago = anna.send(
                file + "/members", "{'name':'Saar','birthDate':'1024-01-01','role':'CHILD','fromDate':'2024-01-15'}");
        assertThat(ago.response().body()).contains("BIRTH_TOO_LONG_AGO");
        Edge.Answer nameless = anna.send(file + "/members", "{'role':'CHILD','fromDate':'2024-01-15'}");
        assertThat(nameless.response().body()).contains("FIELD_MISSING", "#/name");
    }

    private static String pick(String person) {
        return "{'personId':'" + person + "'," + NEIGHBOUR + ",'fromDate':'" + Caseworker.DAY + "'}";
    }

    private String payload(String file, long entry) {
        return jdbc.sql("select payload from domain_event_entry where aggregate_identifier = ? and sequence_number = ?")
                .param(file.substring(file.lastIndexOf('/') + 1))
                .param(entry)
                .query(String.class)
                .single();
    }

    private static String sealedName(String payload) {
        return payload.replaceAll(".*\"name\":(\\{[^}]*}).*", "$1");
    }

    private static String withoutCorrelation(Edge.Answer answer) {
        return answer.response().body().replaceAll("\"correlationId\":\"[^\"]*\"", "");
    }
}
