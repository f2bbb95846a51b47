package nl.veerkracht.api.register.request;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import nl.veerkracht.domain.coordinator.CoordinatorCommand;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.PersonId;

/**
 * A fact about an Eigen Kracht coordinator: to record it, or, with its {@code kind}, as the correction of an earlier one. The
 * kind is the event's name in the catalogue without {@code coordinator.}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CoordinatorRegistration.class, name = "registered"),
    @JsonSubTypes.Type(value = CoordinatorProfile.class, name = "profile-changed"),
    @JsonSubTypes.Type(value = CoordinatorEmployment.class, name = "employed"),
    @JsonSubTypes.Type(value = CoordinatorEmploymentEnding.class, name = "employment-ended"),
    @JsonSubTypes.Type(value = CoordinatorEnding.class, name = "ended")
})
public sealed interface CoordinatorFact
        permits CoordinatorRegistration,
                CoordinatorProfile,
                CoordinatorEmployment,
                CoordinatorEmploymentEnding,
                CoordinatorEnding {

    /** @return the command that records this fact */
    CoordinatorCommand.Fact command(PersonId personId, By by);
}
