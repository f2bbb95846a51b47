package nl.veerkracht.domain.programme.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.ProgrammeId;
import org.axonframework.serialization.Revision;

/**
 * The definitive figures of a period were published anew.
 * Emitted by {@link nl.veerkracht.domain.programme.ProgrammeCommand.ReviseFigures} under {@link
 *     nl.veerkracht.domain.programme.ReportingRules}. Since revision 1.
 *
 * @param programmeId the programme
 * @param fromDate first day of the period, the first of a month
 * @param untilDate valid date: the day after its last one, the first of a month
 * @param reason why
 */
@Revision("1")
public record FiguresRevised(ProgrammeId programmeId, LocalDate fromDate, LocalDate untilDate, RevisionReason reason)
        implements ProgrammeEvent.Publication {

    public FiguresRevised {
        Objects.requireNonNull(programmeId, "programmeId");
        Objects.requireNonNull(fromDate, "fromDate");
        Objects.requireNonNull(untilDate, "untilDate");
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public LocalDate validOn() {
        return untilDate;
    }
}
