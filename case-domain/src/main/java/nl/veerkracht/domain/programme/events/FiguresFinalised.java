package nl.veerkracht.domain.programme.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.ProgrammeId;
import org.axonframework.serialization.Revision;

/**
 * The figures of a closed period are definitive (definitief).
 * Emitted by {@link nl.veerkracht.domain.programme.ProgrammeCommand.FinaliseFigures} under {@link
 *     nl.veerkracht.domain.programme.ReportingRules}. Since revision 1.
 *
 * @param programmeId the programme
 * @param fromDate first day of the period, the first of a month
 * @param untilDate valid date: the day after its last one, the first of a month
 */
@Revision("1")
public record FiguresFinalised(ProgrammeId programmeId, LocalDate fromDate, LocalDate untilDate)
        implements ProgrammeEvent.Publication {

    public FiguresFinalised {
        Objects.requireNonNull(programmeId, "programmeId");
        Objects.requireNonNull(fromDate, "fromDate");
        Objects.requireNonNull(untilDate, "untilDate");
    }

    @Override
    public LocalDate validOn() {
        return untilDate;
    }
}
