package nl.veerkracht.domain.household;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.veerkracht.domain.household.events.CarerIdentified;
import nl.veerkracht.domain.household.events.ChildBorn;
import nl.veerkracht.domain.household.events.ConsentEndReason;
import nl.veerkracht.domain.household.events.ConsentGiven;
import nl.veerkracht.domain.household.events.ConsentWithdrawn;
import nl.veerkracht.domain.household.events.HouseholdEvent;
import nl.veerkracht.domain.household.events.HouseholdMemberAdded;
import nl.veerkracht.domain.household.events.HouseholdMemberLeft;
import nl.veerkracht.domain.household.events.InformationGiven;
import nl.veerkracht.domain.household.events.StrengthRecorded;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.facts.Entries;

/**
 * Keeps an exact birth date out of the dates that are stored in clear (ADR-0007). What is said of a person on a day in the
 * month of their birth may be said of the very day; so such a day is recorded as the first of that month, and a day of leaving
 * as the first of the next. The exact birth date is sealed, and rules do not know it: the month is all they compare.
 */
final class BirthMonths {

    private BirthMonths() {}

    /** @return {@code event}, with a date that could be a birth date at the precision of the month */
    static HouseholdEvent conceal(HouseholdEvent event, Entries<HouseholdEvent> entries) {
        if (event instanceof HouseholdMemberAdded added) {
            return added.bornIn() != null && isIn(added.bornIn(), added.fromDate())
                    ? from(added, added.bornIn().atDay(1))
                    : added;
        } else if (event instanceof HouseholdMemberLeft left
                && isMonthOfBirth(left.toDate(), entries, left.personId())) {
            LocalDate next = left.toDate().withDayOfMonth(1).plusMonths(1);
            return new HouseholdMemberLeft(left.householdId(), left.personId(), next, left.reason(), null);
        } else if (event instanceof CarerIdentified carer
                && isMonthOfBirth(carer.fromDate(), entries, carer.personId(), carer.caresFor())) {
            return new CarerIdentified(
                    carer.householdId(),
                    carer.personId(),
                    carer.caresFor(),
                    carer.hoursPerWeek(),
                    carer.fromDate().withDayOfMonth(1),
                    null);
        } else if (event instanceof StrengthRecorded strength
                && isMonthOfBirth(
                        strength.occurredOn(), entries, strength.text().subjects())) {
            return new StrengthRecorded(
                    strength.householdId(),
                    strength.lifeDomain(),
                    strength.text(),
                    strength.occurredOn().withDayOfMonth(1),
                    null);
        }
        return concealWhatWasToldAndAgreed(event, entries);
    }

    private static HouseholdEvent concealWhatWasToldAndAgreed(HouseholdEvent event, Entries<HouseholdEvent> entries) {
        if (event instanceof InformationGiven told && isMonthOfBirth(told.occurredOn(), entries, told.personId())) {
            return new InformationGiven(
                    told.householdId(), told.personId(), told.occurredOn().withDayOfMonth(1), null);
        } else if (event instanceof ConsentGiven given
                && isMonthOfBirth(given.occurredOn(), entries, given.personId())) {
            return new ConsentGiven(
                    given.householdId(),
                    given.personId(),
                    given.scope(),
                    given.by(),
                    given.untilDate(),
                    given.occurredOn().withDayOfMonth(1),
                    null);
        } else if (event instanceof ConsentWithdrawn withdrawn
                // An expiry tells no other day than the consent itself.
                && withdrawn.reason() != ConsentEndReason.EXPIRED
                && isMonthOfBirth(withdrawn.occurredOn(), entries, withdrawn.personId())) {
            return new ConsentWithdrawn(
                    withdrawn.householdId(),
                    withdrawn.personId(),
                    withdrawn.scope(),
                    withdrawn.reason(),
                    withdrawn.occurredOn().withDayOfMonth(1),
                    null);
        }
        return event;
    }

    private static HouseholdMemberAdded from(HouseholdMemberAdded added, LocalDate date) {
        return new HouseholdMemberAdded(
                added.householdId(),
                added.personId(),
                added.name(),
                added.bornIn(),
                added.birthDate(),
                added.contact(),
                added.role(),
                added.membership(),
                date,
                null);
    }

    private static boolean isMonthOfBirth(LocalDate date, Entries<HouseholdEvent> entries, PersonId... persons) {
        return isMonthOfBirth(date, entries, List.of(persons));
    }

    private static boolean isMonthOfBirth(
            LocalDate date, Entries<HouseholdEvent> entries, Collection<PersonId> persons) {
        return of(entries, persons::contains).anyMatch(month -> isIn(month, date));
    }

    /** @return the months in which the members were born, as far as known */
    static Stream<YearMonth> all(Entries<HouseholdEvent> entries) {
        return of(entries, anybody -> true);
    }

    private static Stream<YearMonth> of(Entries<HouseholdEvent> entries, Predicate<PersonId> persons) {
        Stream<YearMonth> asMember = entries.of(HouseholdMemberAdded.class)
                .filter(added -> persons.test(added.event().personId()))
                .map(added -> added.event().bornIn())
                .filter(Objects::nonNull);
        Stream<YearMonth> asBorn = entries.of(ChildBorn.class)
                .filter(born -> persons.test(born.event().personId()))
                .map(born -> born.event().bornIn());
        return Stream.concat(asMember, asBorn);
    }

    private static boolean isIn(YearMonth month, LocalDate date) {
        return YearMonth.from(date).equals(month);
    }
}
