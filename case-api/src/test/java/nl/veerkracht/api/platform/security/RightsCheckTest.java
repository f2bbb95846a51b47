package nl.veerkracht.api.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.veerkracht.api.platform.security.Edge.Answer;
import nl.veerkracht.domain.shared.Actor;
import nl.veerkracht.domain.shared.HouseholdId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;

/** That the check does what a row of the table says, whatever it says; the application's own rows have a test of their own. */
@SpringBootTest(classes = WebSlice.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@DisplayNameGeneration(ReplaceUnderscores.class)
class RightsCheckTest {

    private static final Map<Actor.Role, String> USERS = Map.of(
            Actor.Role.CASEWORKER, "c.devries",
            Actor.Role.MANAGER, "p.hofstra",
            Actor.Role.EVALUATOR, "r.mulder",
            Actor.Role.PRIVACY_OFFICER, "v.dijkema",
            Actor.Role.ADMINISTRATOR, "b.kuiper",
            Actor.Role.REGIONAL_MANAGER, "h.regio");
    private static final String FILE = "/v1/probes/households/";

    private final Edge edge;
    private final RightsTable rights;
    private final WebSlice.Noted noted;

    RightsCheckTest(
            @Autowired Environment environment, @Autowired RightsTable rights, @Autowired WebSlice.Noted noted) {
        this.edge = new Edge(environment);
        this.rights = rights;
        this.noted = noted;
    }

    @TestFactory
    Stream<DynamicTest> each_role_reaches_as_far_as_its_row_says() {
        Right row = rights.of("GET", "/v1/probes/households/{householdId}").orElseThrow();
        List<DynamicTest> tests = new ArrayList<>();
        for (Actor.Role role : Actor.Role.values()) {
            if (!role.isOfPeople()) {
                continue;
            }
            Scope scope = row.of(role);
            // Only a caseworker has a team: the own team of all others is none.
            boolean ownTeam = role == Actor.Role.CASEWORKER;
            tests.add(test(role, WebSlice.OF_HOOGEZAND, scope, scope == Scope.OWN_TEAM ? ownTeam : true));
            tests.add(test(role, WebSlice.OF_ZUIDBROEK, scope, scope != Scope.OWN_TEAM));
            tests.add(test(role, WebSlice.OF_BEIJUM, scope, scope == Scope.ALL));
            tests.add(test(role, WebSlice.OF_NOBODY, scope, false));
        }
        return tests.stream();
    }

    private DynamicTest test(Actor.Role role, HouseholdId household, Scope scope, boolean reached) {
        int expected = scope == Scope.NONE ? 403 : reached ? 200 : 404;
        return DynamicTest.dynamicTest(role + " " + household + " is answered " + expected, () -> {
            noted.attempts.clear();
            Answer answer = read(USERS.get(role), household.value());

            assertThat(answer.status()).isEqualTo(expected);
            assertThat(noted.attempts)
                    .isEqualTo(
                            expected == 200
                                    ? List.of()
                                    : List.of(
                                            USERS.get(role) + " GET /v1/probes/households/{householdId} " + household));
        });
    }

    @Test
    void a_file_of_others_one_that_is_not_there_and_a_malformed_number_get_the_same_answer() {
        List<String> ids = List.of(
                WebSlice.OF_ZUIDBROEK.value(), WebSlice.OF_BEIJUM.value(), WebSlice.OF_NOBODY.value(), "no-number");

        assertThat(ids)
                .extracting(id -> edge.send(edge.as("c.devries", FILE + id)
                                .header("X-Purpose", "casework")
                                .header("X-Correlation-Id", "same-for-all"))
                        .response()
                        .body())
                .allSatisfy(body -> assertThat(body).contains("HOUSEHOLD_UNKNOWN"))
                .containsOnly(edge.send(edge.as("c.devries", FILE + WebSlice.OF_NOBODY)
                                .header("X-Purpose", "casework")
                                .header("X-Correlation-Id", "same-for-all"))
                        .response()
                        .body());
    }

    @Test
    void a_file_of_others_stays_hidden_whatever_else_is_wrong_with_the_request() {
        Answer answer = edge.post("c.devries", FILE + WebSlice.OF_BEIJUM, "{\"nonsense\": 1}");

        assertThat(answer.text("code")).isEqualTo("HOUSEHOLD_UNKNOWN");
    }

    @Test
    void an_endpoint_without_a_row_is_denied_to_everybody() {
        assertThat(USERS.values()).allSatisfy(user -> assertThat(
                        edge.get(user, "/v1/probes/forgotten").text("code"))
                .isEqualTo("ROLE_NOT_ALLOWED"));
    }

    @Test
    void a_purpose_is_asked_where_the_row_says_so() {
        Answer missing = edge.get("c.devries", FILE + WebSlice.OF_HOOGEZAND);
        Answer unknown =
                edge.send(edge.as("c.devries", FILE + WebSlice.OF_HOOGEZAND).header("X-Purpose", "curiosity"));
        Answer given = read("c.devries", WebSlice.OF_HOOGEZAND.value());

        assertThat(missing.status()).isEqualTo(400);
        assertThat(missing.text("code")).isEqualTo("PURPOSE_MISSING");
        assertThat(unknown.text("code")).isEqualTo("PURPOSE_UNKNOWN");
        assertThat(unknown.json().path("allowed").toString()).contains("casework");
        assertThat(given.text("purpose")).isEqualTo("casework");
    }

    @Test
    void another_team_of_the_same_name_in_another_municipality_is_another_team() {
        assertThat(read("f.wiersma", WebSlice.OF_HOOGEZAND.value()).status()).isEqualTo(404);
        assertThat(read("f.wiersma", WebSlice.OF_BEIJUM.value()).status()).isEqualTo(200);
    }

    private Answer read(String user, String household) {
        return edge.send(edge.as(user, FILE + household).header("X-Purpose", "casework"));
    }
}
