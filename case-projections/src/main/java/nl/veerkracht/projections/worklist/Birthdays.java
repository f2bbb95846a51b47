package nl.veerkracht.projections.worklist;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.veerkracht.domain.shared.PersonId;

/**
 * What a reader who may open birth dates adds to a worklist: the fold knows the month alone (ADR-0007).
 *
 * @param exact the birth dates that were opened
 * @param erased who was erased: nothing that hangs on their age or their consent is asked any more
 */
public record Birthdays(Map<PersonId, LocalDate> exact, Set<PersonId> erased) {

    /** For whoever may not open any: months it is. */
    public static final Birthdays NOT_OPENED = new Birthdays(Map.of(), Set.of());

    public Birthdays {
        exact = Map.copyOf(exact);
        erased = Set.copyOf(erased);
    }

    Optional<LocalDate> of(PersonId personId) {
        return Optional.ofNullable(exact.get(personId));
    }
}
