package nl.veerkracht.domain.programme.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.ProgrammeId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The number of residents for whom the programme is meant was estimated.
 * Emitted by {@link nl.veerkracht.domain.programme.ProgrammeCommand.EstimatePopulation}. Since revision 1.
 *
 * @param programmeId the programme
 * @param residents how many residents the target groups have, by the estimate; persons, not households
 * @param on valid date: the day of the estimate
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record PopulationEstimated(
        ProgrammeId programmeId,
        int residents,
        LocalDate on,
        @Nullable Replaces replaces) implements ProgrammeEvent {

    public PopulationEstimated {
        Objects.requireNonNull(programmeId, "programmeId");
        Objects.requireNonNull(on, "on");
        if (residents < 0) {
            throw new IllegalArgumentException("there cannot be " + residents + " residents");
        }
    }

    @Override
    public LocalDate validOn() {
        return on;
    }

    @Override
    public PopulationEstimated replacing(Replaces correction) {
        return new PopulationEstimated(programmeId, residents, on, correction);
    }
}
