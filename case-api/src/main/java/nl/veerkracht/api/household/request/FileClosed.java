package nl.veerkracht.api.household.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import nl.veerkracht.domain.household.CaseCommand;
import nl.veerkracht.domain.household.HouseholdCommand;
import nl.veerkracht.domain.household.events.ClosingReason;
import nl.veerkracht.domain.household.events.RetentionClass;

/**
 * A file that is closed.
 *
 * @param reason why
 * @param retentionClass the law whose retention term applies
 * @param closedOn the day of closing
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record FileClosed(ClosingReason reason, RetentionClass retentionClass, LocalDate closedOn)
        implements FactRequest {
    @Override
    public HouseholdCommand.Fact command(FactFrame frame) {
        return new CaseCommand.CloseFile(frame.householdId(), frame.by(), reason, retentionClass, closedOn);
    }
}
