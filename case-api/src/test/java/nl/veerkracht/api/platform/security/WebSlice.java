package nl.veerkracht.api.platform.security;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.veerkracht.domain.shared.HouseholdId;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.io.ClassPathResource;

/** The edge of the application on a real web server, without what lies behind it. No stereotype: a scan must not find it. */
@ImportAutoConfiguration({
    DispatcherServletAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    OAuth2ResourceServerAutoConfiguration.class,
    SecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class,
    ServletWebSecurityAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    ValidationAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
@ConfigurationPropertiesScan({"nl.veerkracht.api.platform.web", "nl.veerkracht.api.platform.security"})
@ComponentScan(
        basePackages = {"nl.veerkracht.api.platform.web", "nl.veerkracht.api.platform.security"},
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.ASSIGNABLE_TYPE,
                        classes = {RightsTable.class, LoggedAttempts.class}))
class WebSlice {

    static final HouseholdId OF_HOOGEZAND = new HouseholdId("00000000-0000-4000-8000-000000000001");
    static final HouseholdId OF_ZUIDBROEK = new HouseholdId("00000000-0000-4000-8000-000000000002");
    static final HouseholdId OF_BEIJUM = new HouseholdId("00000000-0000-4000-8000-000000000003");
    static final HouseholdId OF_NOBODY = new HouseholdId("00000000-0000-4000-8000-000000000004");

    /** The attempts that were noted, as "user operation household". */
    static final class Noted {
        final List<String> attempts = new ArrayList<>();
    }

    @Bean
    RightsTable rightsOfProbes() {
        return new RightsTable(new ClassPathResource("probe-rights.yml"));
    }

    @Bean
    HouseholdTeams teams() {
        Map<HouseholdId, TeamOf> files = new LinkedHashMap<>();
        files.put(OF_HOOGEZAND, new TeamOf("hoogezand", "GM1952"));
        files.put(OF_ZUIDBROEK, new TeamOf("zuidbroek", "GM1952"));
        files.put(OF_BEIJUM, new TeamOf("wij-beijum", "GM0014"));
        return household -> Optional.ofNullable(files.get(household));
    }

    @Bean
    RepeatedCommands nothingRepeated() {
        return (request, actor) -> false;
    }

    @Bean
    Noted noted() {
        return new Noted();
    }

    @Bean
    DeniedAttempts denied(Noted noted) {
        return (by, operation, household) ->
                noted.attempts.add(by.actor().userId() + " " + operation + " " + household);
    }
}
