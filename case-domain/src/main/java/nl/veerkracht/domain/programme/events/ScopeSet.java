package nl.veerkracht.domain.programme.events;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.veerkracht.domain.household.events.TargetGroup;
import nl.veerkracht.domain.shared.ProgrammeId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * It was settled for whom and where a programme is.
 * Emitted by {@link nl.veerkracht.domain.programme.ProgrammeCommand.SetScope} under {@link
 *     nl.veerkracht.domain.programme.ProgrammeRules}. Since revision 1.
 *
 * @param programmeId the programme
 * @param targetGroups for whom; at least one
 * @param neighbourhoods the CBS codes of the neighbourhoods (wijken); empty for the whole municipality
 * @param fromDate valid date: first day on which this holds
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record ScopeSet(
        ProgrammeId programmeId,
        Set<TargetGroup> targetGroups,
        Set<String> neighbourhoods,
        LocalDate fromDate,
        @Nullable Replaces replaces)
        implements ProgrammeEvent {

    public ScopeSet {
        Objects.requireNonNull(programmeId, "programmeId");
        targetGroups = Collections.unmodifiableSet(
                new TreeSet<>(targetGroups)); // sorted: stored bytes do not depend on chance
        neighbourhoods = Collections.unmodifiableSet(
                new TreeSet<>(neighbourhoods)); // sorted: stored bytes do not depend on chance
        Objects.requireNonNull(fromDate, "fromDate");
        if (targetGroups.isEmpty()) {
            throw new IllegalArgumentException("a programme is for somebody");
        }
    }

    @Override
    public LocalDate validOn() {
        return fromDate;
    }

    @Override
    public ScopeSet replacing(Replaces correction) {
        return new ScopeSet(programmeId, targetGroups, neighbourhoods, fromDate, correction);
    }
}
