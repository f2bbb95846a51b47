package nl.veerkracht.api.safetysignal.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import nl.veerkracht.domain.safetysignal.SafetyCommand;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.SafetySignalId;

/**
 * A report to Veilig Thuis: step 5.
 *
 * @param reportedOn the day of it
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record Report(LocalDate reportedOn) implements SafetyFact {
    @Override
    public SafetyCommand.Fact command(SafetySignalId signalId, By by, String pointer) {
        return new SafetyCommand.ReportSignal(signalId, by, reportedOn);
    }
}
