package nl.veerkracht.domain.programme.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.ProgrammeId;
import org.axonframework.serialization.Revision;

/**
 * A programme started. Emitted by {@link nl.veerkracht.domain.programme.ProgrammeCommand.StartProgramme}. Since revision 1.
 *
 * @param programmeId the programme
 * @param code a short code, unique among programmes, such as {@code MG-VEERKRACHT}
 * @param name the Dutch name, as residents know it
 * @param municipality the CBS code of the municipality that runs it
 * @param fromDate valid date: first day of the programme
 * @param untilDate the day after its last one
 */
@Revision("1")
public record ProgrammeStarted(
        ProgrammeId programmeId, String code, String name, String municipality, LocalDate fromDate, LocalDate untilDate)
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
}
