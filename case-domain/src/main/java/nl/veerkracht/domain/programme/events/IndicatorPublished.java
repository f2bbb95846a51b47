package nl.veerkracht.domain.programme.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.ProgrammeId;
import org.axonframework.serialization.Revision;

/**
 * The definition of an indicator was published: by it the figures are reckoned from its first day on. A change is the next version.
 * Emitted by {@link nl.veerkracht.domain.programme.ProgrammeCommand.PublishIndicator} under {@link
 *     nl.veerkracht.domain.programme.IndicatorRules}. Since revision 1.
 *
 * @param programmeId the programme
 * @param code the code of the indicator, such as {@code households-reached}
 * @param version its version: 1, or one more than the version before it
 * @param validFrom valid date: first day on which it counts; not before that of the version before it
 * @param texts what it says in words
 * @param unit in what the figure is told
 * @param direction what the programme hopes for
 * @param frequency how often it is published
 * @param source in what it is found
 * @param threshold a figure that rests on fewer households or persons is not shown; at least 2
 */
@Revision("1")
public record IndicatorPublished(
        ProgrammeId programmeId,
        String code,
        int version,
        LocalDate validFrom,
        IndicatorTexts texts,
        IndicatorUnit unit,
        IndicatorDirection direction,
        IndicatorFrequency frequency,
        IndicatorSource source,
        int threshold)
        implements ProgrammeEvent.Publication {

    public IndicatorPublished {
        Objects.requireNonNull(programmeId, "programmeId");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(validFrom, "validFrom");
        Objects.requireNonNull(texts, "texts");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(frequency, "frequency");
        Objects.requireNonNull(source, "source");
        if (version < 1) {
            throw new IllegalArgumentException("versions begin with 1");
        }
        if (threshold < 2) {
            throw new IllegalArgumentException("a threshold under 2 would show a single household");
        }
    }

    @Override
    public LocalDate validOn() {
        return validFrom;
    }
}
