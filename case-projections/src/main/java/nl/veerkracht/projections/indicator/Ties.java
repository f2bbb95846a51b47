package nl.veerkracht.projections.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.veerkracht.domain.household.events.NetworkLeavingReason;
import nl.veerkracht.domain.household.events.NetworkMemberAdded;
import nl.veerkracht.domain.household.events.NetworkMemberChanged;
import nl.veerkracht.domain.household.events.NetworkMemberLeft;
import nl.veerkracht.domain.household.events.Tie;
import nl.veerkracht.domain.household.events.TieChange;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.projections.indicator.Contribution.Missing;
import nl.veerkracht.projections.indicator.Contribution.Source;
import nl.veerkracht.projections.platform.DatedFacts;
import nl.veerkracht.projections.platform.Entry;
import nl.veerkracht.projections.platform.Spells;

/** How the circle around a household grows. */
final class Ties {

    private static final int MONTHS_UNTIL_COMPARED = 12;

    private Ties() {}

    /** The circle a year after the enrolment, less the circle of the baseline. */
    static Stream<Contribution> sizeChange(Participation household) {
        LocalDate then = household.enrolledOn().plusMonths(MONTHS_UNTIL_COMPARED);
        String subject = household.householdId().value();
        if (then.isAfter(household.day())) {
            return Stream.empty();
        } else if (!household.isFollowedOn(then)) {
            return Stream.of(Contribution.missing(Missing.NOT_FOLLOWED, then, subject, household.enrolment()));
        }
        return Stream.of(household
                .baseline()
                .map(baseline -> Contribution.value(
                        sizeOn(household, then) - baseline.event().networkSize(),
                        1,
                        then,
                        subject,
                        List.of(household.source(baseline.entry()))))
                .orElseGet(() -> Contribution.missing(Missing.NO_BASELINE, then, subject, household.enrolment())));
    }

    private static long sizeOn(Participation household, LocalDate day) {
        Spells<PersonId, Long, NetworkLeavingReason> circle = new Spells<>(day);
        for (Entry entry : household.household().all()) {
            if (entry.fact() instanceof NetworkMemberAdded added) {
                circle.begins(added.personId(), added.fromDate(), entry.number());
            } else if (entry.fact() instanceof NetworkMemberLeft left) {
                circle.ends(left.personId(), left.leftOn(), left.reason());
            }
        }
        return circle.current().size();
    }

    /** Whether the household has, by the day, a tie of this kind that came about while it took part. */
    static Stream<Contribution> any(Participation household, TieChange change) {
        List<Source> ties = household
                .household()
                .until(household.day())
                .filter(entry -> is(entry, change) && household.holds(DatedFacts.validOn(entry)))
                .map(entry -> household.source(entry.number()))
                .toList();
        Source[] sources =
                Stream.concat(Stream.of(household.enrolment()), ties.stream()).toArray(Source[]::new);
        return Stream.of(Contribution.whether(
                !ties.isEmpty(), household.enrolledOn(), household.householdId().value(), sources));
    }

    /** Volunteers who came into the circle while the household took part; who comes to several households counts once. */
    static Stream<Contribution> volunteers(Participation household) {
        return household
                .until(NetworkMemberAdded.class)
                .filter(fact -> fact.event().tie() == Tie.VOLUNTEER && household.holds(fact.from()))
                .map(fact ->
                        Contribution.one(fact.from(), fact.event().personId().value(), household.source(fact.entry())));
    }

    private static boolean is(Entry entry, TieChange change) {
        return entry.fact() instanceof NetworkMemberAdded added && added.tieChange() == change
                || entry.fact() instanceof NetworkMemberChanged changed && changed.tieChange() == change;
    }
}
