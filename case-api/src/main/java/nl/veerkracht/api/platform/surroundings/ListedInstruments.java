package nl.veerkracht.api.platform.surroundings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.veerkracht.domain.assessment.AssessmentSurroundings;
import nl.veerkracht.domain.assessment.Instrument;
import nl.veerkracht.domain.assessment.Instrument.Ages;
import nl.veerkracht.domain.assessment.Instrument.Band;
import nl.veerkracht.domain.assessment.Instrument.Items;
import nl.veerkracht.domain.assessment.Instrument.Name;
import nl.veerkracht.domain.assessment.Instrument.Notes;
import nl.veerkracht.domain.assessment.Instrument.Scale;
import nl.veerkracht.domain.assessment.Instrument.Scoring;
import nl.veerkracht.domain.assessment.Instrument.Subject;
import nl.veerkracht.domain.assessment.events.Respondent;
import nl.veerkracht.domain.shared.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.YamlMapFactoryBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** The instruments that are used: one file for each version, which says of itself what its facts rest on. */
public final class ListedInstruments implements AssessmentSurroundings.Instruments {

    private static final JsonMapper FILES = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final List<Instrument> all;

    private record Key(String id, String version) {}

    /** As a file has it; what is not there is null. */
    private record InstrumentFile(
            String id,
            String version,
            Name name,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            Set<Subject> about,
            Set<Respondent> respondents,
            @Nullable Ages ages,
            @Nullable ItemsOfFile items,
            List<ScaleOfFile> scales,
            String source,
            String licence) {}

    private record ItemsOfFile(
            int count, int minimum, int maximum, @Nullable Set<Integer> reversed) {}

    /** Only a scale whose scores are given says how far they reach; of the others that follows from the items. */
    private record ScaleOfFile(
            String code,
            Name name,
            Scoring scoring,
            @Nullable Set<Integer> items,
            @Nullable Set<Integer> counting,
            @Nullable Integer missing,
            @Nullable Integer minimum,
            @Nullable Integer maximum,
            @Nullable List<Band> bands) {}

    private ListedInstruments(List<Instrument> instruments) {
        all = instruments.stream()
                .sorted(Comparator.comparing(Instrument::id).thenComparing(Instrument::version))
                .toList();
        List<Key> keys = all.stream()
                .map(instrument -> new Key(instrument.id(), instrument.version()))
                .toList();
        keys.stream()
                .filter(key -> keys.indexOf(key) != keys.lastIndexOf(key))
                .findFirst()
                .ifPresent(twice -> {
                    throw new IllegalArgumentException("there are two files of instrument " + twice);
                });
    }

    /** @return the instruments in all files at {@code location}, such as {@code classpath:instruments/*.yml} */
    static ListedInstruments read(String location) {
        try {
            return read(List.of(new PathMatchingResourcePatternResolver().getResources(location)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the instruments from " + location, e);
        }
    }

    static ListedInstruments read(List<Resource> files) {
        List<Instrument> instruments = new ArrayList<>();
        files.forEach(file -> instruments.add(instrument(file)));
        return new ListedInstruments(instruments);
    }

    /** @return every version of every instrument, in the order of their names */
    public List<Instrument> all() {
        return all;
    }

    @Override
    public Optional<Instrument> find(String id, String version) {
        return all.stream()
                .filter(instrument ->
                        instrument.id().equals(id) && instrument.version().equals(version))
                .findFirst();
    }

    private static Instrument instrument(Resource source) {
        YamlMapFactoryBean yaml = new YamlMapFactoryBean();
        yaml.setResources(source);
        try {
            Map<String, Object> content = Objects.requireNonNull(yaml.getObject());
            return instrument(FILES.convertValue(content, InstrumentFile.class));
        } catch (JacksonException | IllegalArgumentException | NullPointerException wrong) {
            throw new IllegalArgumentException(source.getDescription() + " is no instrument", wrong);
        }
    }

    private static Instrument instrument(InstrumentFile file) {
        Items items = file.items() == null ? null : items(file.items());
        return new Instrument(
                file.id(),
                file.version(),
                file.name(),
                new Period(file.validFrom(), file.validUntil()),
                file.about(),
                file.respondents(),
                file.ages(),
                items,
                file.scales().stream().map(scale -> scale(scale, items)).toList(),
                new Notes(file.source().strip(), file.licence().strip()));
    }

    private static Items items(ItemsOfFile items) {
        return new Items(items.count(), items.minimum(), items.maximum(), orNone(items.reversed()));
    }

    private static Scale scale(ScaleOfFile scale, @Nullable Items items) {
        Set<Integer> numbers = orNone(scale.items());
        boolean given = scale.scoring() == Scoring.GIVEN;
        if (given == (scale.minimum() == null || scale.maximum() == null) || !given && items == null) {
            throw new IllegalArgumentException(scale.code() + " says how far its scores reach when they are given");
        }
        return new Scale(
                scale.code(),
                scale.name(),
                scale.scoring(),
                numbers,
                orNone(scale.counting()),
                scale.missing() == null ? 0 : scale.missing(),
                given ? scale.minimum() : lowest(scale.scoring(), numbers, items),
                given ? scale.maximum() : highest(scale.scoring(), numbers, items),
                scale.bands() == null ? List.of() : scale.bands());
    }

    private static int lowest(Scoring scoring, Set<Integer> numbers, Items items) {
        return scoring == Scoring.COUNT ? 0 : numbers.size() * items.minimum();
    }

    private static int highest(Scoring scoring, Set<Integer> numbers, Items items) {
        return scoring == Scoring.COUNT ? numbers.size() : numbers.size() * items.maximum();
    }

    private static Set<Integer> orNone(@Nullable Set<Integer> numbers) {
        return numbers == null ? Set.of() : numbers;
    }
}
