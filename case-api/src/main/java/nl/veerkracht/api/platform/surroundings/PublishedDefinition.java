package nl.veerkracht.api.platform.surroundings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.domain.programme.events.IndicatorDirection;
import nl.veerkracht.domain.programme.events.IndicatorFrequency;
import nl.veerkracht.domain.programme.events.IndicatorSource;
import nl.veerkracht.domain.programme.events.IndicatorTexts;
import nl.veerkracht.domain.programme.events.IndicatorUnit;

/**
 * A version of a definition as a programme published it, for who reads no events.
 *
 * @param code the code of the indicator
 * @param version its version
 * @param validFrom the first day on which it counts
 * @param texts what it says in words
 * @param unit in what the figure is told
 * @param direction what the programme hopes for
 * @param frequency how often it is published
 * @param source in what it is found
 * @param threshold a figure that rests on fewer households or persons is not shown
 */
public record PublishedDefinition(
        String code,
        int version,
        LocalDate validFrom,
        IndicatorTexts texts,
        IndicatorUnit unit,
        IndicatorDirection direction,
        IndicatorFrequency frequency,
        IndicatorSource source,
        int threshold) {

    /** @return one version of a definition as {@code programme} published it, which it does once; empty when it did not */
    public static Optional<PublishedDefinition> find(RegisteredProgramme programme, String code, int version) {
        return of(programme).stream()
                .filter(definition -> definition.code().equals(code) && definition.version() == version)
                .findFirst();
    }

    /** @return all versions of the definitions that {@code programme} published */
    public static List<PublishedDefinition> of(RegisteredProgramme programme) {
        return programme.definitions().stream()
                .map(published -> new PublishedDefinition(
                        published.code(),
                        published.version(),
                        published.validFrom(),
                        published.texts(),
                        published.unit(),
                        published.direction(),
                        published.frequency(),
                        published.source(),
                        published.threshold()))
                .toList();
    }
}
