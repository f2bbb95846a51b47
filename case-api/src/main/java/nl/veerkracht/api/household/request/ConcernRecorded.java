package nl.veerkracht.api.household.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import nl.veerkracht.domain.household.HouseholdCommand;
import nl.veerkracht.domain.household.events.LifeDomain;
import nl.veerkracht.domain.household.events.Severity;

/**
 * What gives concern.
 *
 * @param lifeDomain the part of life
 * @param severity how severe
 * @param occurredOn the day on which this was so
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record ConcernRecorded(LifeDomain lifeDomain, Severity severity, LocalDate occurredOn) implements FactRequest {
    @Override
    public HouseholdCommand.Fact command(FactFrame frame) {
        return new HouseholdCommand.RecordConcern(frame.householdId(), frame.by(), lifeDomain, severity, occurredOn);
    }
}
