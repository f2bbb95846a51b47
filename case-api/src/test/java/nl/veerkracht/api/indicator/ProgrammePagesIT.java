package nl.veerkracht.api.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.api.VeerkrachtApplication;
import nl.veerkracht.api.household.Caseworker;
import nl.veerkracht.api.platform.security.Browser;
import nl.veerkracht.api.platform.security.Browser.Page;
import nl.veerkracht.api.platform.security.Edge;
import nl.veerkracht.api.register.RegisterUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;

/** What people see of a programme in a browser, from logging in to logging out. */
@SpringBootTest(classes = VeerkrachtApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProgrammePagesIT {

    private final Environment environment;
    private final Edge edge;
    private final Browser browser;
    private RegisterUser manager;
    private String programme;
    private long version;

    ProgrammePagesIT(@Autowired Environment environment) {
        this.environment = environment;
        this.edge = new Edge(environment);
        this.browser = new Browser(environment);
    }

    @BeforeEach
    void aProgrammeWithTwoDefinitions() {
        manager = new RegisterUser(edge, "p.hofstra");
        Edge.Answer started = manager.send(
                "/v1/programmes",
                "{'code':'P-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT)
                        + "','name':'Proeftuin <b>Zuid</b>','fromDate':'2025-01-01','untilDate':'2027-01-01'}");
        programme = started.text("id");
        version = 0;
        decided("indicators", "{'code':'households-reached','version':1,'validFrom':'2025-01-01'}");
        decided("indicators", "{'code':'buddy-matches','version':1,'validFrom':'2025-01-01'}");
        decided("targets", "{'indicator':'households-reached','value':120,'setOn':'2025-01-01'}");
    }

    @Test
    void who_is_not_logged_in_is_asked_who_they_are_and_then_gets_the_page_they_asked_for() {
        Page asked = browser.open(path());
        assertThat(asked.path()).isEqualTo("/demo/aanmelden");
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.texts(".alert")).singleElement().asString().startsWith("Dit is een demonstratie");

        Page wrong = browser.submit(asked, "main form", Map.of("username", "p.hofstra", "password", "guess"));
        assertThat(wrong.path()).isEqualTo("/demo/aanmelden");
        assertThat(wrong.texts("[role=alert]")).singleElement().asString().startsWith("Deze naam of dit wachtwoord");

        Page page = browser.submit(wrong, "main form", Map.of("username", "p.hofstra", "password", "demo"));
        assertThat(page.path()).isEqualTo(path());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.texts("h1")).containsExactly("Proeftuin <b>Zuid</b>");
        assertThat(page.texts("header form")).containsExactly("Aangemeld als p.hofstra Afmelden");
    }

    @Test
    void figures_are_shown_with_their_unit_and_what_cannot_be_shown_says_why() {
        enrolled(6, "2025-02-10");
        enrolled(2, "2025-05-10");
        closed("2025-01-01", "2025-04-01");
        closed("2025-04-01", "2025-07-01");

        Page page = browser.openAs("p.hofstra", path());
        assertThat(page.texts(".lead")).containsExactly("Cijfers tot en met 30 juni 2025 Voorlopig");
        assertThat(page.texts("h1 ~ .note").get(0))
                .matches("Zoals bekend op .+ om \\d\\d:\\d\\d uur, na regel .+ van het logboek\\.");
        assertThat(page.texts("#i-households-reached")).containsExactly("Bereikte huishoudens");
        assertThat(page.texts("#i-households-reached ~ .figure")).containsExactly("6 huishoudens");
        assertThat(page.texts("#i-households-reached ~ .figure + .note")).containsExactly("1e kwartaal 2025");
        assertThat(page.texts("#i-households-reached ~ .facts"))
                .containsExactly(
                        "Streefwaarde voor het hele programma 120 huishoudens Bereikt deel van de streefwaarde 5,0%"
                                + " Waar het programma op hoopt een hoger cijfer");
        assertThat(page.texts("#t-households-reached tbody tr"))
                .containsExactly("1e kwartaal 2025 6 huishoudens 6", "2e kwartaal 2025 te klein om te tonen");
        assertThat(page.texts("#i-buddy-matches ~ .figure")).containsExactly("– niet gemeten");
        assertThat(page.html()
                        .select("#i-buddy-matches ~ .figure [aria-hidden]")
                        .eachText())
                .containsExactly("–");
        assertThat(page.texts("#i-buddy-matches ~ .note"))
                .containsExactly("Niet gemeten: waar dit cijfer op rust, wordt nog niet vastgelegd.");
        assertThat(page.texts("#i-households-reached ~ details:last-of-type dl"))
                .singleElement()
                .asString()
                .contains("Huishoudens die in de periode voor het eerst meededen.", "households-reached 1");
        assertThat(page.response().body()).doesNotContain("??", "<b>Zuid");
    }

    @Test
    void an_earlier_period_can_be_chosen_and_what_was_first_reported() {
        enrolled(6, "2025-02-10");
        closed("2025-01-01", "2025-04-01");
        // So many that what came late is told (ADR-0024).
        enrolled(5, "2025-02-10");
        decided("finalisations", "{'fromDate':'2025-01-01','untilDate':'2025-04-01'}");
        closed("2025-04-01", "2025-07-01");

        Page last = browser.openAs("p.hofstra", path());
        assertThat(last.texts("select option")).containsExactly("30 juni 2025", "31 maart 2025");
        assertThat(last.texts("option[selected]")).containsExactly("30 juni 2025");
        Page earlier = browser.open(path() + "?until=2025-04-01");
        assertThat(earlier.texts(".badge")).containsExactly("Definitief");
        assertThat(earlier.texts("option[selected]")).containsExactly("31 maart 2025");
        assertThat(earlier.texts("#i-households-reached ~ .figure")).containsExactly("11 huishoudens");
        Page first = browser.open(path() + "?until=2025-04-01&firstReported=true");
        assertThat(first.texts(".badge")).containsExactly("Voorlopig");
        assertThat(first.texts("#i-households-reached ~ .figure")).containsExactly("6 huishoudens");
        assertThat(first.html().select("#firstReported[checked]")).hasSize(1);
    }

    @Test
    void a_page_loads_only_what_comes_from_here_and_runs_nothing_that_stands_in_it() {
        closed("2025-01-01", "2025-04-01");

        Page page = browser.openAs("p.hofstra", path());
        assertThat(page.header("Content-Security-Policy"))
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                .doesNotContain("unsafe");
        assertThat(page.html().select("[style], style, script:not([src]), [onclick], [onload]"))
                .isEmpty();
        List<String> loaded = page.html().select("script[src], link[href]").stream()
                .map(element -> element.hasAttr("src") ? element.attr("src") : element.attr("href"))
                .toList();
        assertThat(loaded).hasSize(5).allSatisfy(address -> {
            Page part = new Browser(environment).open(address);
            assertThat(part.status()).as(address).isEqualTo(200);
            assertThat(part.header("Cache-Control")).as(address).contains("max-age=31536000");
        });
        assertThat(page.header("Cache-Control")).contains("no-store");
    }

    @Test
    void who_may_not_see_the_figures_is_told_so_by_a_page() {
        closed("2025-01-01", "2025-04-01");

        Page caseworker = browser.openAs("c.devries", path());
        assertThat(caseworker.status()).isEqualTo(403);
        assertThat(caseworker.texts("h1, .lead"))
                .containsExactly("Niet toegestaan", "Uw rol mag dit niet. Vraag uw beheerder wie dit wel mag.");
        Page list = browser.open("/programmas");
        assertThat(list.status()).isEqualTo(200);
        assertThat(list.texts(".card__name")).contains("Proeftuin <b>Zuid</b>");
        assertThat(list.html().select(".card a")).isEmpty();

        Page elsewhere = new Browser(environment).openAs("g.stad", path());
        assertThat(elsewhere.status()).isEqualTo(404);
        assertThat(elsewhere.texts("h1")).containsExactly("Niet gevonden");
        assertThat(new Browser(environment).openAs("r.mulder", path()).status()).isEqualTo(200);
    }

    @Test
    void the_programmes_of_ones_own_municipality_lead_to_their_figures() {
        Page nothing = browser.openAs("p.hofstra", path());
        assertThat(nothing.texts(".lead")).singleElement().asString().startsWith("Er zijn nog geen cijfers");
        assertThat(browser.open("/").path()).isEqualTo("/programmas");

        closed("2025-01-01", "2025-04-01");
        Page list = browser.open("/programmas");
        assertThat(list.texts("li:has(a[href$=" + programme + "]) p"))
                .containsExactly("januari 2025 t/m december 2026", "Cijfers tot en met 31 maart 2025");
        assertThat(new Browser(environment).openAs("g.stad", "/programmas").texts(".card__name"))
                .contains("Kansrijke start")
                .doesNotContain("Proeftuin <b>Zuid</b>");
    }

    @Test
    void a_wrong_address_is_told_by_a_page() {
        Page unknown = browser.openAs("p.hofstra", "/programmas/x/y");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.texts(".lead")).containsExactly("Deze pagina bestaat niet. Controleer het adres.");
        Page malformed = browser.open("/programmas/nonsense?until=2025-02-30");
        assertThat(malformed.status()).isEqualTo(400);
        assertThat(malformed.texts("main li")).hasSize(2).anySatisfy(flaw -> assertThat(flaw)
                .startsWith("until: Deze datum bestaat niet."));
        Page notClosed = browser.open(path() + "?until=2025-04-01");
        assertThat(notClosed.status()).isEqualTo(404);
        assertThat(notClosed.texts(".lead")).singleElement().asString().startsWith("Over deze periode zijn nog geen");
        // Before the filter that would know no such provider, and end in a fault.
        assertThat(browser.open("/oauth2/authorization/other").status()).isEqualTo(404);
    }

    @Test
    void a_form_that_is_too_large_is_refused_by_a_page() {
        Page form = browser.open(path());
        Page refused = browser.submit(form, "main form", Map.of("username", "x".repeat(70_000), "password", "demo"));

        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.texts(".lead")).singleElement().asString().startsWith("Dit is te veel om te versturen.");
    }

    @Test
    void english_is_spoken_to_who_asks_for_it_and_remembered() {
        closed("2025-01-01", "2025-04-01");

        Page dutch = browser.openAs("p.hofstra", path());
        assertThat(dutch.html().expectFirst("html").attr("lang")).isEqualTo("nl");
        Page english =
                browser.open(dutch.html().expectFirst("header a[hreflang=en]").attr("href"));
        assertThat(english.path()).isEqualTo(path());
        assertThat(english.html().expectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(english.texts("#i-buddy-matches ~ .figure")).containsExactly("– not measured");
        assertThat(browser.open(path()).texts("#i-households-reached")).containsExactly("Households reached");
        assertThat(new Browser(environment).prefers("en-GB").open(path()).texts("h1"))
                .containsExactly("Log in to the demonstration");
    }

    @Test
    void who_logs_out_has_to_log_in_again_and_only_a_form_of_their_own_logs_them_out() {
        Page page = browser.openAs("p.hofstra", path());
        Page foreign = browser.post("/afmelden", Map.of());
        assertThat(foreign.status()).isEqualTo(403);
        assertThat(foreign.texts(".lead")).singleElement().asString().startsWith("Dit formulier is verlopen.");
        assertThat(browser.open(path()).path()).isEqualTo(path());

        Page left = browser.submit(page, "header form", Map.of());
        assertThat(left.path()).isEqualTo("/aanmelden");
        assertThat(left.texts("[role=status]")).containsExactly("U bent afgemeld.");
        assertThat(browser.open(path()).path()).isEqualTo("/demo/aanmelden");
        assertThat(browser.post("/demo/aanmelden", Map.of("username", "p.hofstra", "password", "demo"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_session_is_for_pages_and_a_token_for_the_api() {
        Page page = browser.openAs("p.hofstra", path());
        assertThat(page.status()).isEqualTo(200);
        assertThat(browser.cookies())
                .filteredOn(cookie -> cookie.getName().equals("JSESSIONID"))
                .isNotEmpty()
                .allMatch(HttpCookie::isHttpOnly);
        assertThat(browser.open("/v1/programmes").status()).isEqualTo(401);
        assertThat(browser.open("/v1/programmes").header("Set-Cookie")).isEmpty();
        assertThat(edge.get("p.hofstra", path()).status()).isEqualTo(302);
        Edge.Answer stranger = edge.send(edge.at("/programmas"));
        assertThat(stranger.header("Set-Cookie")).contains("HttpOnly", "SameSite=Lax");
    }

    private String path() {
        return "/programmas/" + programme;
    }

    private void enrolled(int number, String on) {
        Caseworker anna = new Caseworker(edge, "c.devries");
        for (int household = 0; household < number; household++) {
            Edge.Answer answer = anna.decide(
                    anna.newFile() + "/enrolments",
                    1,
                    "{'programmeId':'" + programme + "','enrolledOn':'" + on + "','targetGroup':'OGGZ'}");
            assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        }
    }

    private void closed(String from, String until) {
        decided("reporting-periods", "{'fromDate':'" + from + "','untilDate':'" + until + "'}");
    }

    private void decided(String command, String body) {
        Edge.Answer answer = manager.decide("/v1/programmes/" + programme + "/" + command, version++, body);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    }
}
