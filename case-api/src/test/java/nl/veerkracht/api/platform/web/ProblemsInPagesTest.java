package nl.veerkracht.api.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;

/** Who asks for a page is told by a page what is wrong, and who asks the API by a document. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProblemsInPagesTest {

    private final Problems problems = new Problems(new Sentences());
    private final ProblemHandler handler = new ProblemHandler(problems);

    @Test
    void views_that_are_away_are_a_page_that_says_to_come_back() {
        Exception away = new DataAccessResourceFailureException(
                "Jan Jansen", new com.mongodb.MongoTimeoutException("Jan Jansen"));

        ModelAndView page = page(handler.handle(away, new MockHttpServletRequest("GET", "/programmas/1")));
        assertThat(page.getStatus()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(problem(page).detail()).isEqualTo("De cijfers zijn nu niet te lezen. Probeer het straks opnieuw.");
        assertThat(handler.handle(away, new MockHttpServletRequest("GET", "/v1/programmes/1")))
                .isInstanceOf(ResponseEntity.class);
    }

    @Test
    void views_that_are_behind_are_a_page_in_the_language_that_was_chosen() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/programmas/1");
        request.setQueryString("until=2025-04-01&lang=en");

        ModelAndView page =
                page(handler.handle(new ProblemException(HttpStatus.SERVICE_UNAVAILABLE, "VIEWS_BEHIND"), request));
        assertThat(problem(page).detail())
                .isEqualTo("The figures are being brought up to date. Try again in a minute.");
    }

    @Test
    void an_unexpected_fault_is_a_page_without_what_happened_inside() {
        ModelAndView page = page(handler.handle(
                new IllegalStateException("Jan Jansen"), new MockHttpServletRequest("GET", "/programmas")));

        assertThat(page.getStatus()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
        assertThat(problem(page).detail()).startsWith("Er ging iets mis dat niet aan u ligt.");
        assertThat(problem(page).toString()).doesNotContain("Jan Jansen", "IllegalState");
    }

    @Test
    void what_fails_outside_every_controller_is_a_page_where_a_page_was_asked_for() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/error");
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/programmas");
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 400);

        assertThat(page(new ErrorPage(problems).answer(request)).getStatus()).isEqualTo(HttpStatus.BAD_REQUEST);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/v1/programmes");
        assertThat(new ErrorPage(problems).answer(request)).isInstanceOf(ResponseEntity.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/programmas",
                "/programmas/1",
                "/aanmelden",
                "/afmelden",
                "/assets/x.css",
                "/demo/aanmelden",
                "/login/oauth2/code/veerkracht",
                "/oauth2/authorize",
                "/oauth2/authorization/veerkracht"
            })
    void these_are_pages(String path) {
        assertThat(PageAddresses.include(new MockHttpServletRequest("GET", path)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/programmes",
                "/v1",
                "/oauth2/token",
                "/oauth2/jwks",
                "/oauth2",
                "/actuator/health",
                "/programmasx",
                "/nothing",
                "*"
            })
    void these_are_none(String path) {
        assertThat(PageAddresses.include(new MockHttpServletRequest("GET", path)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "en, '',    nl-NL, en",
        "'', en,    nl-NL, en",
        "nl, en,    en-GB, nl",
        "'', '',    en-GB, en",
        "'', '',    fr-FR, nl",
        "fr, de,    '',    nl",
        "'', '',    '§',   nl"
    })
    void the_language_is_that_of_the_address_then_of_before_then_of_the_browser(
            String asked, String before, String preferred, String spoken) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/programmas");
        request.setQueryString("lang=" + asked);
        request.setCookies(new jakarta.servlet.http.Cookie("lang", before));
        request.addHeader("Accept-Language", preferred);

        assertThat(PageLanguage.of(request)).isEqualTo(Locale.forLanguageTag(spoken));
    }

    private static ModelAndView page(Object answer) {
        assertThat(answer).isInstanceOf(ModelAndView.class);
        ModelAndView page = (ModelAndView) answer;
        assertThat(page.getViewName()).isEqualTo("problem");
        return page;
    }

    private static Problem problem(ModelAndView page) {
        return (Problem) Objects.requireNonNull(page.getModel().get("problem"));
    }
}
