package nl.veerkracht.projections.indicator;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.veerkracht.domain.household.events.ChildBorn;
import nl.veerkracht.domain.household.events.HouseholdMemberAdded;
import nl.veerkracht.domain.household.events.HouseholdMemberLeft;
import nl.veerkracht.domain.household.events.LeavingReason;
import nl.veerkracht.domain.household.events.MemberRole;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.projections.indicator.Contribution.Source;
import nl.veerkracht.projections.platform.DatedFacts.Fact;
import nl.veerkracht.projections.platform.Entry;
import nl.veerkracht.projections.platform.Spells;
import nl.veerkracht.projections.platform.Spells.Spell;

/** Whom the programme reached. */
final class Reach {

    private Reach() {}

    private record Joined(long entry, HouseholdMemberAdded event) {}

    /** A household is reached on its first day in the programme. */
    static Stream<Contribution> households(Participation household) {
        return Stream.of(
                Contribution.one(household.enrolledOn(), household.householdId().value(), household.enrolment()));
    }

    /** A person on the first day as a member of a household that takes part; who was expected from the month of birth on. */
    static Stream<Contribution> persons(Participation household) {
        Spells<PersonId, Joined, LeavingReason> members = new Spells<>(household.day());
        for (Entry entry : household.household().all()) {
            if (entry.fact() instanceof HouseholdMemberAdded added) {
                members.begins(added.personId(), added.fromDate(), new Joined(entry.number(), added));
            } else if (entry.fact() instanceof HouseholdMemberLeft left) {
                members.ends(left.personId(), left.toDate(), left.reason());
            }
        }
        return members.all().stream().flatMap(member -> reached(household, member).stream());
    }

    private static Optional<Contribution> reached(Participation household, Spell<Joined, LeavingReason> member) {
        PersonId person = member.value().event().personId();
        Source joined = household.source(member.value().entry());
        if (member.value().event().role() != MemberRole.UNBORN) {
            return first(household, member)
                    .map(day -> Contribution.one(day, person.value(), household.enrolment(), joined));
        }
        return household
                .until(ChildBorn.class)
                .filter(born -> born.event().personId().equals(person))
                .findFirst()
                .flatMap(born -> first(household, since(member, born))
                        .map(day -> Contribution.one(
                                day, person.value(), household.enrolment(), joined, household.source(born.entry()))));
    }

    private static Spell<Joined, LeavingReason> since(Spell<Joined, LeavingReason> member, Fact<ChildBorn> born) {
        LocalDate since = born.from().isAfter(member.since()) ? born.from() : member.since();
        return new Spell<>(member.value(), since, member.until(), member.reason());
    }

    private static Optional<LocalDate> first(Participation household, Spell<?, ?> member) {
        return household.firstDayIn(member).filter(day -> !day.isAfter(household.day()));
    }
}
