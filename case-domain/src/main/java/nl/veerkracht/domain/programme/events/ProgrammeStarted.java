package nl.veerkracht.domain.programme.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.ProgrammeId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A programme started.
 * Emitted by {@link nl.veerkracht.domain.programme.ProgrammeCommand.StartProgramme} under {@link
 *     nl.veerkracht.domain.programme.ProgrammeRules}. Since revision 1; revision 2 can be the correction of
 * an earlier one.
 *
 * @param programmeId the programme
 * @param code a short code, unique among programmes, such as {@code MG-VEERKRACHT}
 * @param name the Dutch name, as residents know it
 * @param municipality the CBS code of the municipality that runs it
 * @param fromDate valid date: first day of the programme
 * @param untilDate the day after its last one
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("2")
public record ProgrammeStarted(
        ProgrammeId programmeId,
        String code,
        String name,
        String municipality,
        LocalDate fromDate,
        LocalDate untilDate,
        @Nullable Replaces replaces)
        implements ProgrammeEvent {

    public ProgrammeStarted {
        Objects.requireNonNull(programmeId, "programmeId");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(municipality, "municipality");
        Objects.requireNonNull(fromDate, "fromDate");
        Objects.requireNonNull(untilDate, "untilDate");
    }

    @Override
    public LocalDate validOn() {
        return fromDate;
    }

    @Override
    public ProgrammeStarted replacing(Replaces correction) {
        return new ProgrammeStarted(programmeId, code, name, municipality, fromDate, untilDate, correction);
    }
}
