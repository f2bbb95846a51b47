package nl.veerkracht.api.platform.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What can be configured of the API.
 *
 * @param version the full version of the API, sent with every answer
 * @param maxBody the largest body that a request may have
 * @param purposes for what a user may open or change a file: code to sentence; each municipality has its own list
 */
@ConfigurationProperties("veerkracht.api")
public record ApiProperties(
        @DefaultValue("1.0.0") String version,
        @DefaultValue("64KB") DataSize maxBody,
        @DefaultValue Map<String, Purpose> purposes) {

    public ApiProperties {
        purposes = new LinkedHashMap<>(purposes);
    }

    /**
     * For what a user opens or changes a file.
     *
     * @param nl in Dutch
     * @param en in English
     */
    public record Purpose(String nl, String en) {}
}
