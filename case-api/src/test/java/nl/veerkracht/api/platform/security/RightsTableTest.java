package nl.veerkracht.api.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.veerkracht.api.platform.web.ApiProperties;
import nl.veerkracht.api.platform.web.ProblemException;
import nl.veerkracht.domain.shared.Actor;
import nl.veerkracht.domain.shared.HouseholdId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.util.unit.DataSize;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/** The application's own table: complete, and enforced row by row for each role on files near and far. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RightsTableTest {

    private static final String OPENAPI = "GET /v1/openapi.json";
    private static final HouseholdId FILE = new HouseholdId("00000000-0000-4000-8000-000000000001");

    private final RightsTable table = new RightsTable();

    /** Where a file is, seen from a user of team hoogezand in GM1952. */
    private enum Place {
        OWN_TEAM(new TeamOf("hoogezand", "GM1952")),
        OTHER_TEAM(new TeamOf("zuidbroek", "GM1952")),
        OTHER_MUNICIPALITY(new TeamOf("hoogezand", "GM0014"));

        private final TeamOf holder;

        Place(TeamOf holder) {
            this.holder = holder;
        }

        boolean within(Scope scope) {
            return scope == Scope.ALL
                    || scope == Scope.OWN_MUNICIPALITY && this != OTHER_MUNICIPALITY
                    || scope == Scope.OWN_TEAM && this == OWN_TEAM;
        }
    }

    @Test
    void every_endpoint_has_a_row_and_every_row_an_endpoint() {
        Set<String> endpoints = new TreeSet<>(MappedEndpoints.all().keySet());
        endpoints.addAll(MappedEndpoints.pages().keySet());
        endpoints.add(OPENAPI);

        assertThat(table.rows()).extracting(Right::endpoint).containsExactlyInAnyOrderElementsOf(endpoints);
    }

    @Test
    void only_what_holds_nothing_personal_is_open() {
        assertThat(table.rows())
                .filteredOn(Right::open)
                .extracting(Right::endpoint)
                .containsExactlyInAnyOrder(
                        OPENAPI,
                        "GET /v1/problems",
                        "GET /v1/problems/{code}",
                        "GET /",
                        "GET /aanmelden",
                        "GET /demo/aanmelden");
    }

    @Test
    void a_page_reaches_as_far_as_the_endpoint_whose_answer_it_shows() {
        Right dashboard = table.of("GET", "/programmas/{programmeId}").orElseThrow();

        assertThat(dashboard.of(Actor.Role.MANAGER)).isEqualTo(Scope.OWN_MUNICIPALITY);
        assertThat(dashboard.of(Actor.Role.CASEWORKER)).isEqualTo(Scope.NONE);
        assertThat(dashboard.scopes())
                .isEqualTo(table.of("GET", "/v1/programmes/{programmeId}/dashboard")
                        .orElseThrow()
                        .scopes());
    }

    @Test
    void whoever_touches_a_file_says_for_what() {
        assertThat(table.rows())
                .filteredOn(row -> row.pattern().contains("{householdId}"))
                .allMatch(Right::purposeRequired);
    }

    @TestFactory
    Stream<DynamicTest> each_row_is_enforced_for_each_role_on_files_near_and_far() throws NoSuchMethodException {
        HandlerMethod handler = new HandlerMethod(this, Object.class.getMethod("toString"));
        List<DynamicTest> tests = new ArrayList<>();
        for (Right row : table.rows()) {
            for (Actor.Role role : Actor.Role.values()) {
                if (!role.isOfPeople()) {
                    continue;
                }
                for (Place place : Place.values()) {
                    String name = role + " " + row.endpoint() + " " + place;
                    tests.add(DynamicTest.dynamicTest(name, () -> enforced(row, role, place, handler)));
                }
            }
        }
        return tests.stream();
    }

    private void enforced(Right row, Actor.Role role, Place place, HandlerMethod handler) {
        List<String> noted = new ArrayList<>();
        signIn(role);
        boolean file = row.pattern().contains("{householdId}");
        Throwable thrown = catchThrowable(
                () -> check(place, noted).preHandle(request(row), new MockHttpServletResponse(), handler));

        if (row.open() || row.of(role) != Scope.NONE && (!file || place.within(row.of(role)))) {
            assertThat(thrown).isNull();
            assertThat(noted).isEmpty();
        } else {
            String code = row.of(role) == Scope.NONE ? "ROLE_NOT_ALLOWED" : "HOUSEHOLD_UNKNOWN";
            assertThat(thrown).isInstanceOf(ProblemException.class).hasMessage(code);
            assertThat(noted).hasSize(file ? 1 : 0);
        }
    }

    @Test
    void a_typing_error_in_the_table_is_told_at_start() {
        assertThatIllegalStateException()
                .isThrownBy(() -> table("\"GET /v1/x\": {caseworker: own-taem}"))
                .withMessageContaining("own-taem");
        assertThatIllegalStateException().isThrownBy(() -> table("\"GET /v1/x\": {caseworkr: all}"));
        assertThatIllegalStateException().isThrownBy(() -> table("\"/v1/x\": {caseworker: all}"));
        assertThatIllegalStateException().isThrownBy(() -> table("\"GET /x\": {as: \"GET /v1/nothing\"}"));
    }

    private static RightsTable table(String rows) {
        return new RightsTable(new ByteArrayResource(rows.getBytes(StandardCharsets.UTF_8)));
    }

    private RightsCheck check(Place place, List<String> noted) {
        ApiProperties api = new ApiProperties(
                "1.0.0", DataSize.ofKilobytes(64), Map.of("casework", new ApiProperties.Purpose("hulp", "support")));
        SecurityProperties security = new SecurityProperties(
                new SecurityProperties.Claims("role", "team", "municipality"),
                new SecurityProperties.Pages("pages", ""),
                1);
        return new RightsCheck(
                table,
                new Actors(security),
                new Purposes(api),
                household -> Optional.of(place.holder),
                (by, operation, household) -> noted.add(operation),
                (request, actor) -> false);
    }

    private static MockHttpServletRequest request(Right row) {
        MockHttpServletRequest request = new MockHttpServletRequest(row.method().name(), row.pattern());
        request.addHeader("X-Purpose", "casework");
        request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, row.pattern());
        request.setAttribute(
                HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE,
                row.pattern().contains("{householdId}") ? Map.of("householdId", FILE.value()) : Map.of());
        return request;
    }

    private static void signIn(Actor.Role role) {
        Jwt token = Jwt.withTokenValue("token")
                .header("alg", "none")
                .subject("somebody")
                .expiresAt(Instant.EPOCH.plus(Duration.ofDays(1)))
                .claim("role", role.name())
                .claim("team", "hoogezand")
                .claim("municipality", "GM1952")
                .build();
        SecurityContextHolder.getContext().setAuthentication(new JwtAuthenticationToken(token));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }
}
