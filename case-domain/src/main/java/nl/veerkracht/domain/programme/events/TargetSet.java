package nl.veerkracht.domain.programme.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.ProgrammeId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * It was settled what a programme wants to reach by an indicator.
 * Emitted by {@link nl.veerkracht.domain.programme.ProgrammeCommand.SetTarget} under {@link
 *     nl.veerkracht.domain.programme.IndicatorRules}. Since revision 1.
 *
 * @param programmeId the programme
 * @param indicator the code of the indicator, of which the programme has published a definition
 * @param year the calendar year for which it holds; null for the whole programme
 * @param value what is to be reached, in the unit of the indicator
 * @param setOn valid date: the day on which it was settled; of two for the same year the later one holds
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record TargetSet(
        ProgrammeId programmeId,
        String indicator,
        @Nullable Integer year,
        long value,
        LocalDate setOn,
        @Nullable Replaces replaces)
        implements ProgrammeEvent {

    public TargetSet {
        Objects.requireNonNull(programmeId, "programmeId");
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(setOn, "setOn");
    }

    @Override
    public LocalDate validOn() {
        return setOn;
    }

    @Override
    public TargetSet replacing(Replaces correction) {
        return new TargetSet(programmeId, indicator, year, value, setOn, correction);
    }
}
