package nl.veerkracht.api.synthetic.play;

import org.springframework.beans.factory.config.YamlMapFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Reads a YAML file into records. */
final class YamlFile {

    private static final JsonMapper FILES = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private YamlFile() {}

    /** @param files of which a later one changes what an earlier one says */
    static <T> T read(Class<T> type, Resource... files) {
        YamlMapFactoryBean yaml = new YamlMapFactoryBean();
        yaml.setResources(files);
        return FILES.convertValue(yaml.getObject(), type);
    }

    /** @return the file that comes with the product */
    static <T> T own(String name, Class<T> type) {
        return read(type, new ClassPathResource("synthetic/" + name));
    }
}
