package nl.veerkracht.api.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.api.platform.web.ErrorPage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What somebody is told who wants to log in. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LoginOutageTest {

    private final List<String> asked = new ArrayList<>();
    private boolean reachable;

    @Test
    void while_the_provider_cannot_be_reached_it_is_unavailable_and_afterwards_people_come_through() throws Exception {
        assertThat(answer("/oauth2/authorization/veerkracht")).isEqualTo("503 LOGIN_UNAVAILABLE");
        assertThat(answer("/login/oauth2/code/veerkracht")).isEqualTo("503 LOGIN_UNAVAILABLE");
        reachable = true;
        assertThat(answer("/oauth2/authorization/veerkracht")).isEqualTo("comes through");
        assertThat(answer("/login/oauth2/code/veerkracht")).isEqualTo("comes through");
    }

    @Test
    void no_other_provider_exists() throws Exception {
        assertThat(answer("/oauth2/authorization/google")).isEqualTo("404 null");
        assertThat(asked).isEmpty();
    }

    @Test
    void no_other_page_asks_the_provider() throws Exception {
        assertThat(answer("/programmas")).isEqualTo("comes through");
        assertThat(asked).isEmpty();
    }

    private String answer(String path) throws Exception {
        LoginOutage filter = new LoginOutage(id -> {
            asked.add(id);
            if (!reachable) {
                throw new IllegalArgumentException("Unable to resolve Configuration");
            }
            return null;
        });
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/app" + path);
        request.setContextPath("/app");
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockFilterChain chain = new MockFilterChain();
        filter.doFilter(request, response, chain);
        return chain.getRequest() != null
                ? "comes through"
                : response.getStatus() + " " + request.getAttribute(ErrorPage.class.getName() + ".code");
    }
}
