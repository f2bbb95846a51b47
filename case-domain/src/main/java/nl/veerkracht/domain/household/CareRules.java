package nl.veerkracht.domain.household;

import static nl.veerkracht.domain.household.CareRefusal.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.veerkracht.domain.household.events.CareEvent;
import nl.veerkracht.domain.household.events.CareLaw;
import nl.veerkracht.domain.household.events.CareReductionReason;
import nl.veerkracht.domain.household.events.HouseholdEvent;
import nl.veerkracht.domain.household.events.ProfessionalCareEnded;
import nl.veerkracht.domain.household.events.ProfessionalCareIncreased;
import nl.veerkracht.domain.household.events.ProfessionalCareReduced;
import nl.veerkracht.domain.household.events.ProfessionalCareStarted;
import nl.veerkracht.domain.shared.CareId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.Refusal;
import nl.veerkracht.domain.shared.facts.Entries;
import nl.veerkracht.domain.shared.facts.Entries.Entry;
import nl.veerkracht.domain.shared.facts.Violation;

/** When professional care runs, with what volume, and who takes it over (domain.md 2.3.1). */
final class CareRules {

    /** Care that other offices arrange can outlast the file: closing it does not end it. */
    private static final Set<CareLaw> NOT_OF_THE_MUNICIPALITY = Set.of(CareLaw.WLZ, CareLaw.ZVW, CareLaw.OTHER);

    private CareRules() {}

    /** @return the arrangement */
    static CareCourse known(Standing standing, CareId careId) {
        return CareCourse.all(standing.entries())
                .filter(course -> course.careId().equals(careId))
                .findFirst()
                .orElseThrow(() -> new Refusal(CARE_UNKNOWN));
    }

    /** @return the arrangement, when it can be changed from {@code date} on */
    static CareCourse running(Standing standing, CareId careId, LocalDate date) {
        CareCourse course = known(standing, careId);
        if (!course.isArrangedOn(date)) {
            throw new Refusal(CARE_NOT_RUNNING);
        }
        return course;
    }

    /** @return the volume from which a reduction, an increase or an end on {@code date} goes */
    static int volumeBefore(Standing standing, CareCourse course, LocalDate date) {
        Long replaced = standing.replaced();
        List<Entry<? extends CareEvent>> others = course.changes().stream()
                .filter(change -> replaced == null || change.number() != replaced)
                .toList();
        long place = standing.entries()
                .all()
                .filter(entry -> replaced != null && entry.number() == replaced)
                .mapToLong(Entry::origin)
                .findFirst()
                .orElse(Long.MAX_VALUE);
        return new CareCourse(course.began(), others, null).volume(date, place);
    }

    static List<Violation> violations(Entries<HouseholdEvent> entries) {
        List<Violation> violations = new ArrayList<>();
        Set<CareId> known = new HashSet<>();
        entries.of(ProfessionalCareStarted.class)
                .filter(start -> !known.add(start.event().careId()))
                .forEach(again -> violations.add(new Violation(CARE_ALREADY_STARTED, again.number())));
        entries.of(CareEvent.class)
                .filter(entry -> !known.contains(entry.event().careId()))
                .forEach(entry -> violations.add(new Violation(CARE_UNKNOWN, entry.number())));
        Set<CareId> ended = new HashSet<>();
        entries.of(ProfessionalCareEnded.class)
                .filter(end -> !ended.add(end.event().careId()))
                .forEach(again -> violations.add(new Violation(CARE_ALREADY_ENDED, again.number())));
        CareCourse.all(entries).forEach(course -> {
            bounds(course, violations);
            volumes(course, violations);
        });
        takenOver(entries, violations);
        return violations;
    }

    /**
     * @param origin the place of a closing among what was recorded
     * @return whether care that was recorded before it, and that the municipality arranges, runs on after {@code closedOn}
     */
    static boolean runsAfterClosing(Entries<HouseholdEvent> entries, long origin, LocalDate closedOn) {
        return CareCourse.all(entries)
                .filter(course -> course.began().origin() < origin)
                .filter(course -> !NOT_OF_THE_MUNICIPALITY.contains(
                        course.start().product().law()))
                .anyMatch(course -> course.runsAfter(closedOn));
    }

    private static void bounds(CareCourse course, List<Violation> violations) {
        ProfessionalCareStarted start = course.start();
        if (start.untilDate() != null && !start.untilDate().isAfter(start.fromDate())) {
            violations.add(new Violation(CARE_ENDS_BEFORE_START, course.began().number()));
        }
        Entry<ProfessionalCareEnded> end = course.ended();
        if (end != null && end.on().isBefore(start.fromDate())) {
            violations.add(new Violation(CARE_ENDS_BEFORE_START, end.number()));
        } else if (end != null && start.untilDate() != null && end.on().isAfter(start.untilDate())) {
            violations.add(new Violation(CARE_NOT_RUNNING, end.number()));
        }
    }

    private static void volumes(CareCourse course, List<Violation> violations) {
        Entry<ProfessionalCareEnded> end = course.ended();
        for (Entry<? extends CareEvent> change : course.changes()) {
            CareEvent event = change.event();
            int before = course.volume(change.on(), change.origin());
            if (!course.isArrangedOn(change.on())) {
                violations.add(new Violation(CARE_NOT_RUNNING, change.number()));
            } else if (end != null && !change.on().isBefore(end.on())) {
                // What was recorded last is what does not fit: an end before a change, or a change after an end.
                violations.add(
                        change.number() < end.number()
                                ? new Violation(CARE_CHANGES_AFTER_END, end.number())
                                : new Violation(CARE_NOT_RUNNING, change.number()));
            } else if (event.unit() != course.start().unit()
                    || event.frequency() != course.start().frequency()) {
                violations.add(new Violation(CARE_IN_OTHER_UNIT, change.number()));
            } else if (event instanceof ProfessionalCareReduced && event.volumeThen() >= before) {
                violations.add(new Violation(NOT_A_REDUCTION, change.number()));
            } else if (event instanceof ProfessionalCareIncreased && event.volumeThen() <= before) {
                violations.add(new Violation(NOT_AN_INCREASE, change.number()));
            }
        }
    }

    private static void takenOver(Entries<HouseholdEvent> entries, List<Violation> violations) {
        entries.of(ProfessionalCareReduced.class).forEach(entry -> {
            ProfessionalCareReduced fact = entry.event();
            takenOver(entries, entry, fact.reason(), fact.takenOverBy(), violations);
        });
        entries.of(ProfessionalCareEnded.class).forEach(entry -> {
            ProfessionalCareEnded fact = entry.event();
            takenOver(entries, entry, fact.reason(), fact.takenOverBy(), violations);
        });
    }

    private static void takenOver(
            Entries<HouseholdEvent> entries,
            Entry<?> entry,
            CareReductionReason reason,
            Set<PersonId> takenOverBy,
            List<Violation> violations) {
        boolean byNetwork = reason == CareReductionReason.NETWORK_TAKES_OVER;
        if (byNetwork && takenOverBy.isEmpty()) {
            violations.add(new Violation(TAKEN_OVER_BY_NOBODY, entry.number()));
        } else if (!byNetwork && !takenOverBy.isEmpty()) {
            violations.add(new Violation(TAKEN_OVER_FOR_OTHER_REASON, entry.number()));
        } else if (!takenOverBy.stream()
                .allMatch(person -> MembershipRules.stays(entries).holdOn(person, entry.on())
                        || NetworkRules.bonds(entries).holdOn(person, entry.on()))) {
            violations.add(new Violation(TAKEN_OVER_BY_STRANGER, entry.number()));
        }
    }
}
