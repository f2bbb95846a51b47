package nl.veerkracht.api.programme.request;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import nl.veerkracht.domain.programme.ProgrammeCommand;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.ProgrammeId;

/**
 * A fact about a programme: to record it, or, with its {@code kind}, as the correction of an earlier one. The kind is the event's name
 * in the catalogue without {@code programme.}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ProgrammeStart.class, name = "started"),
    @JsonSubTypes.Type(value = PopulationEstimate.class, name = "population-estimated"),
    @JsonSubTypes.Type(value = ProgrammeTarget.class, name = "target-set"),
    @JsonSubTypes.Type(value = ProgrammeBudget.class, name = "budget-set"),
    @JsonSubTypes.Type(value = ProgrammeFunding.class, name = "funding-granted"),
    @JsonSubTypes.Type(value = ProgrammeScope.class, name = "scope-set"),
    @JsonSubTypes.Type(value = ProgrammePartner.class, name = "partner-joined"),
    @JsonSubTypes.Type(value = PartnerEnding.class, name = "partner-left")
})
public sealed interface ProgrammeFact
        permits ProgrammeStart,
                PopulationEstimate,
                ProgrammeTarget,
                ProgrammeBudget,
                ProgrammeFunding,
                ProgrammeScope,
                ProgrammePartner,
                PartnerEnding {

    /** @return the command that records this fact */
    ProgrammeCommand.Fact command(ProgrammeId programmeId, By by);
}
