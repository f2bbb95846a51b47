package nl.veerkracht.api.platform.surroundings;

import java.util.List;
import java.util.Optional;
import nl.veerkracht.domain.programme.IndicatorDefinition;
import nl.veerkracht.domain.programme.ProgrammeSurroundings;
import nl.veerkracht.domain.programme.events.IndicatorDirection;
import nl.veerkracht.domain.programme.events.IndicatorFrequency;
import nl.veerkracht.domain.programme.events.IndicatorSource;
import nl.veerkracht.domain.programme.events.IndicatorTexts;
import nl.veerkracht.domain.programme.events.IndicatorUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.YamlMapFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** The definitions of indicators by which the product reckons, each version of each for ever. */
public final class ListedIndicators implements ProgrammeSurroundings.Indicators {

    private static final JsonMapper FILES = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final int LEAST_THRESHOLD = 2;

    private final List<IndicatorDefinition> all;

    /** As the file has it; what is not there is null. */
    private record File(List<Listed> indicators) {}

    private record Listed(
            String code,
            int version,
            Words name,
            Words numerator,
            @Nullable Words denominator,
            IndicatorUnit unit,
            IndicatorDirection direction,
            IndicatorFrequency frequency,
            IndicatorSource source,
            int threshold) {}

    private record Words(String nl, String en) {}

    private ListedIndicators(List<IndicatorDefinition> all) {
        this.all = all;
        long different = all.stream()
                .map(one -> one.code() + " " + one.version())
                .distinct()
                .count();
        if (different < all.size()) {
            throw new IllegalArgumentException("a version of an indicator has one definition");
        }
    }

    /** @return those of the product; they are no setting, since a list alone reckons nothing */
    public static ListedIndicators own() {
        return read(new ClassPathResource("indicators.yml"));
    }

    /** @return the definitions in {@code source} */
    static ListedIndicators read(Resource source) {
        YamlMapFactoryBean yaml = new YamlMapFactoryBean();
        yaml.setResources(source);
        try {
            return new ListedIndicators(FILES.convertValue(yaml.getObject(), File.class).indicators().stream()
                    .map(ListedIndicators::definition)
                    .toList());
        } catch (JacksonException | IllegalArgumentException | NullPointerException wrong) {
            throw new IllegalArgumentException(source.getDescription() + " is no list of indicators", wrong);
        }
    }

    /** @return every version of every definition, in the order of the list */
    public List<IndicatorDefinition> all() {
        return all;
    }

    @Override
    public Optional<IndicatorDefinition> find(String code, int version) {
        return all.stream()
                .filter(one -> one.code().equals(code) && one.version() == version)
                .findFirst();
    }

    private static IndicatorDefinition definition(Listed listed) {
        if (listed.threshold() < LEAST_THRESHOLD) {
            throw new IllegalArgumentException("the threshold of " + listed.code() + " would show a single household");
        }
        Words denominator = listed.denominator();
        return new IndicatorDefinition(
                listed.code(),
                listed.version(),
                new IndicatorTexts(
                        listed.name().nl(),
                        listed.name().en(),
                        listed.numerator().nl(),
                        listed.numerator().en(),
                        denominator == null ? null : denominator.nl(),
                        denominator == null ? null : denominator.en()),
                listed.unit(),
                listed.direction(),
                listed.frequency(),
                listed.source(),
                listed.threshold());
    }
}
