package nl.veerkracht.api.platform.surroundings;

import java.time.ZoneId;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * What is configured of the surroundings.
 *
 * @param zone the zone in which "today" is told
 * @param neighbourhoods the code list of neighbourhoods
 * @param teams the code of each team that can have a file, with the CBS code of its municipality
 */
@ConfigurationProperties("veerkracht")
record SurroundingsProperties(
        @DefaultValue("Europe/Amsterdam") ZoneId zone,

        @DefaultValue("classpath:code-lists/neighbourhoods.csv")
        Resource neighbourhoods,

        @DefaultValue Map<String, String> teams) {}
