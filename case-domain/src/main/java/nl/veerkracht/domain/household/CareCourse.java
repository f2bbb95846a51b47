package nl.veerkracht.domain.household;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.veerkracht.domain.household.events.CareEvent;
import nl.veerkracht.domain.household.events.HouseholdEvent;
import nl.veerkracht.domain.household.events.ProfessionalCareEnded;
import nl.veerkracht.domain.household.events.ProfessionalCareIncreased;
import nl.veerkracht.domain.household.events.ProfessionalCareReduced;
import nl.veerkracht.domain.household.events.ProfessionalCareStarted;
import nl.veerkracht.domain.shared.CareId;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.domain.shared.facts.Entries;
import nl.veerkracht.domain.shared.facts.Entries.Entry;
import org.jspecify.annotations.Nullable;

/**
 * One professional care arrangement as its facts tell: when it runs, and with what volume.
 *
 * @param began its start
 * @param changes what made it less or more, in the order of their dates
 * @param ended its end; null while it has none of its own
 */
record CareCourse(
        Entry<ProfessionalCareStarted> began,
        List<Entry<? extends CareEvent>> changes,
        @Nullable Entry<ProfessionalCareEnded> ended) {

    private static final Function<Entries<HouseholdEvent>, List<CareCourse>> COURSES =
            entries -> entries.of(ProfessionalCareStarted.class)
                    .map(start -> start.event().careId())
                    .distinct()
                    .map(careId -> of(entries, careId))
                    .toList();

    /** @return the courses of all arrangements that were started, each by its first start */
    static Stream<CareCourse> all(Entries<HouseholdEvent> entries) {
        return entries.view(COURSES).stream();
    }

    private static CareCourse of(Entries<HouseholdEvent> entries, CareId careId) {
        return new CareCourse(
                of(entries, careId, ProfessionalCareStarted.class).findFirst().orElseThrow(),
                Stream.<Entry<? extends CareEvent>>concat(
                                of(entries, careId, ProfessionalCareReduced.class),
                                of(entries, careId, ProfessionalCareIncreased.class))
                        .sorted(Entries.BY_DATE)
                        .toList(),
                of(entries, careId, ProfessionalCareEnded.class).findFirst().orElse(null));
    }

    private static <E extends CareEvent> Stream<Entry<E>> of(
            Entries<HouseholdEvent> entries, CareId careId, Class<E> kind) {
        return entries.of(kind).filter(entry -> entry.event().careId().equals(careId));
    }

    CareId careId() {
        return start().careId();
    }

    ProfessionalCareStarted start() {
        return began.event();
    }

    /** @return whether the arrangement, its end left aside, holds on {@code date} */
    boolean isArrangedOn(LocalDate date) {
        LocalDate until = start().untilDate();
        return !date.isBefore(start().fromDate()) && (until == null || date.isBefore(until));
    }

    boolean runsOn(LocalDate date) {
        return isArrangedOn(date) && (ended == null || date.isBefore(ended.on()));
    }

    /** @return whether care is given on some day after {@code date} */
    boolean runsAfter(LocalDate date) {
        LocalDate until = start().untilDate();
        boolean ends = until != null && !until.isAfter(date)
                || ended != null && !ended.on().isAfter(date);
        return !ends;
    }

    /** @return the volume on {@code date}; empty when the care does not run then */
    OptionalInt volumeOn(LocalDate date) {
        return runsOn(date) ? OptionalInt.of(volume(date, Long.MAX_VALUE)) : OptionalInt.empty();
    }

    /**
     * @param place the place of a fact of that day among the others
     * @return the volume that stands on {@code date} when the fact comes
     */
    int volume(LocalDate date, long place) {
        return changes.stream()
                .filter(change -> change.on().isBefore(date) || change.on().equals(date) && change.origin() < place)
                .reduce((earlier, later) -> later)
                .map(change -> change.event().volumeThen())
                .orElse(start().volume());
    }

    /** @return the time for which the care runs, or is to run */
    Period arranged() {
        return new Period(start().fromDate(), start().untilDate());
    }
}
