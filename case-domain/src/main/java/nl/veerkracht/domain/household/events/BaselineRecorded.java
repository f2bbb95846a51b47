package nl.veerkracht.domain.household.events;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.ProgrammeId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Where the household stood when its participation in a programme began: what later figures are held against. It is a snapshot,
 * which the server makes of the facts that stand at the moment of recording. Correcting or withdrawing one of those facts
 * afterwards does nothing to it: it stays what was known when it was made, until it is corrected itself, which makes the snapshot
 * anew.
 * Emitted by {@link nl.veerkracht.domain.household.CareCommand.RecordBaseline} under {@link
 *     nl.veerkracht.domain.household.BaselineRules}. Since revision 1.
 *
 * @param householdId the household
 * @param programmeId the programme of the participation
 * @param care the professional care that ran on the day, with its volume; may be empty
 * @param networkSize how many persons belonged to the circle on the day
 * @param plans the household's support plans, with the versions by which it was seen that none of them had an outcome before; may
 *     be empty
 * @param on valid date: the day of which the snapshot was made
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record BaselineRecorded(
        HouseholdId householdId,
        ProgrammeId programmeId,
        List<BaselineCare> care,
        int networkSize,
        List<BaselinePlan> plans,
        LocalDate on,
        @Nullable Replaces replaces)
        implements HouseholdEvent {

    public BaselineRecorded {
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(programmeId, "programmeId");
        Objects.requireNonNull(on, "on");
        if (networkSize < 0) {
            throw new IllegalArgumentException("a circle of " + networkSize + " persons cannot be");
        }
        care = care.stream()
                .sorted(Comparator.comparing(BaselineCare::careId)) // stored bytes do not depend on chance
                .toList();
        plans = plans.stream()
                .sorted(Comparator.comparing(BaselinePlan::planId))
                .toList();
    }

    @Override
    public LocalDate validOn() {
        return on;
    }

    @Override
    public BaselineRecorded replacing(Replaces correction) {
        return new BaselineRecorded(householdId, programmeId, care, networkSize, plans, on, correction);
    }
}
