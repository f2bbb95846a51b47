package nl.veerkracht.domain.household.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.ProgrammeId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The household no longer takes part in a programme.
 * Emitted by {@link nl.veerkracht.domain.household.HouseholdCommand.EndParticipation} under {@link
 *     nl.veerkracht.domain.household.EnrolmentRules}. Since revision 1.
 *
 * @param householdId the household
 * @param programmeId the programme
 * @param endedOn valid date: first day on which the household does not take part any more
 * @param reason why it ended
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record ParticipationEnded(
        HouseholdId householdId,
        ProgrammeId programmeId,
        LocalDate endedOn,
        ParticipationEndReason reason,
        @Nullable Replaces replaces)
        implements HouseholdEvent {

    public ParticipationEnded {
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(programmeId, "programmeId");
        Objects.requireNonNull(endedOn, "endedOn");
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public LocalDate validOn() {
        return endedOn;
    }

    @Override
    public ParticipationEnded replacing(Replaces correction) {
        return new ParticipationEnded(householdId, programmeId, endedOn, reason, correction);
    }
}
