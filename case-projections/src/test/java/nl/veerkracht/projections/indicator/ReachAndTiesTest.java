package nl.veerkracht.projections.indicator;

import static nl.veerkracht.projections.casefile.History.DAUGHTER;
import static nl.veerkracht.projections.casefile.History.FATHER;
import static nl.veerkracht.projections.casefile.History.GRANDMOTHER;
import static nl.veerkracht.projections.casefile.History.HOUSEHOLD;
import static nl.veerkracht.projections.casefile.History.MOTHER;
import static nl.veerkracht.projections.casefile.History.NEIGHBOUR;
import static nl.veerkracht.projections.casefile.History.PROGRAMME;
import static nl.veerkracht.projections.casefile.History.UNBORN;
import static nl.veerkracht.projections.casefile.History.day;
import static nl.veerkracht.projections.casefile.History.member;
import static nl.veerkracht.projections.casefile.History.sealed;
import static nl.veerkracht.projections.casefile.History.tie;
import static nl.veerkracht.projections.indicator.IndicatorHistory.baseline;
import static nl.veerkracht.projections.indicator.IndicatorHistory.enrolled;
import static nl.veerkracht.projections.indicator.IndicatorHistory.missing;
import static nl.veerkracht.projections.indicator.IndicatorHistory.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Set;
import nl.veerkracht.domain.household.events.ChildBorn;
import nl.veerkracht.domain.household.events.ClosingReason;
import nl.veerkracht.domain.household.events.HouseholdEnrolled;
import nl.veerkracht.domain.household.events.HouseholdFileClosed;
import nl.veerkracht.domain.household.events.HouseholdMemberLeft;
import nl.veerkracht.domain.household.events.LeavingReason;
import nl.veerkracht.domain.household.events.MemberRole;
import nl.veerkracht.domain.household.events.NetworkLeavingReason;
import nl.veerkracht.domain.household.events.NetworkMemberAdded;
import nl.veerkracht.domain.household.events.NetworkMemberChanged;
import nl.veerkracht.domain.household.events.NetworkMemberLeft;
import nl.veerkracht.domain.household.events.ParticipationEndReason;
import nl.veerkracht.domain.household.events.ParticipationEnded;
import nl.veerkracht.domain.household.events.RetentionClass;
import nl.veerkracht.domain.household.events.TargetGroup;
import nl.veerkracht.domain.household.events.Tie;
import nl.veerkracht.domain.household.events.TieChange;
import nl.veerkracht.domain.household.events.TieSource;
import nl.veerkracht.projections.indicator.Contribution.Missing;
import nl.veerkracht.projections.indicator.Contribution.Source;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReachAndTiesTest {

    private static final String FAMILY = HOUSEHOLD.value();

    @Test
    void a_household_is_reached_on_the_day_of_its_enrolment_and_not_before() {
        assertThat(enrolled().on("2024-01-31", "households-reached")).isEmpty();
        assertThat(enrolled().on("2024-02-01", "households-reached")).containsExactly(said("2024-02-01", FAMILY, 1, 1));
        assertThat(enrolled().contributions("households-reached", "2024-02-01"))
                .flatExtracting(Contribution::sources)
                .containsExactly(new Source(FAMILY, 1));
    }

    @Test
    void a_household_that_takes_part_twice_is_reached_once() {
        IndicatorHistory twice = enrolled()
                .then(new ParticipationEnded(
                        HOUSEHOLD, PROGRAMME, day("2024-06-01"), ParticipationEndReason.MOVED, null))
                .then(new HouseholdEnrolled(
                        HOUSEHOLD, PROGRAMME, 0, day("2024-09-01"), TargetGroup.OGGZ, Set.of(1), null));

        assertThat(twice.on("2025-01-01", "households-reached")).containsExactly(said("2024-02-01", FAMILY, 1, 1));
    }

    @Test
    void persons_are_reached_while_they_are_members_of_a_household_that_takes_part() {
        IndicatorHistory family = enrolled()
                .then(member(MOTHER, MemberRole.PARENT, "2020-01-01"))
                .then(member(FATHER, MemberRole.PARENT, "2020-01-01"))
                .then(new HouseholdMemberLeft(HOUSEHOLD, FATHER, day("2024-02-01"), LeavingReason.MOVED, null))
                .then(member(DAUGHTER, MemberRole.CHILD, "2024-05-01"));

        assertThat(family.on("2024-04-30", "persons-reached"))
                .containsExactly(said("2024-02-01", MOTHER.value(), 1, 1));
        assertThat(family.on("2024-05-01", "persons-reached"))
                .containsExactly(said("2024-02-01", MOTHER.value(), 1, 1), said("2024-05-01", DAUGHTER.value(), 1, 1));
    }

    @Test
    void who_is_expected_is_reached_from_the_month_of_birth_on() {
        IndicatorHistory expecting = enrolled().then(member(UNBORN, MemberRole.UNBORN, "2024-02-10"));
        assertThat(expecting.on("2025-01-01", "persons-reached")).isEmpty();

        expecting.then(
                new ChildBorn(HOUSEHOLD, UNBORN, null, YearMonth.of(2024, 6), sealed(UNBORN, "birth date"), null));
        assertThat(expecting.on("2025-01-01", "persons-reached"))
                .containsExactly(said("2024-06-01", UNBORN.value(), 1, 1));
    }

    @Test
    void the_circle_a_year_later_is_compared_with_that_of_the_baseline() {
        IndicatorHistory circle = enrolled()
                .then(baseline(3))
                .then(tie(GRANDMOTHER, 1, "2024-03-01"))
                .then(tie(NEIGHBOUR, 2, "2024-03-01"))
                .then(new NetworkMemberLeft(
                        HOUSEHOLD, NEIGHBOUR, day("2025-01-31"), NetworkLeavingReason.values()[0], null));

        assertThat(circle.on("2025-01-31", "circle-size-change")).isEmpty();
        assertThat(circle.on("2025-02-01", "circle-size-change")).containsExactly(said("2025-02-01", FAMILY, -2, 1));
    }

    @Test
    void without_a_baseline_and_of_a_closed_file_the_change_is_missing_and_not_nothing() {
        assertThat(enrolled().on("2025-02-01", "circle-size-change"))
                .containsExactly(missing(Missing.NO_BASELINE, "2025-02-01", FAMILY));
        assertThat(enrolled()
                        .then(baseline(3))
                        .then(new HouseholdFileClosed(
                                HOUSEHOLD, ClosingReason.DONE, RetentionClass.WMO, day("2024-12-01"), null))
                        .on("2025-02-01", "circle-size-change"))
                .containsExactly(missing(Missing.NOT_FOLLOWED, "2025-02-01", FAMILY));
    }

    @Test
    void a_restored_tie_is_no_new_one_and_what_was_there_before_does_not_count() {
        IndicatorHistory family = enrolled().then(tie(GRANDMOTHER, 1, "2024-01-01"));
        assertThat(family.on("2024-12-31", "restored-ties")).containsExactly(said("2024-02-01", FAMILY, 0, 1));

        family.then(tie(NEIGHBOUR, 1, "2024-03-01"));
        assertThat(family.on("2024-02-29", "restored-ties")).containsExactly(said("2024-02-01", FAMILY, 0, 1));
        assertThat(family.on("2024-03-01", "restored-ties")).containsExactly(said("2024-02-01", FAMILY, 1, 1));
        assertThat(family.on("2024-03-01", "new-ties")).containsExactly(said("2024-02-01", FAMILY, 0, 1));
    }

    @Test
    void a_tie_that_becomes_another_kind_counts_from_that_day() {
        IndicatorHistory family = enrolled()
                .then(tie(GRANDMOTHER, 1, "2024-01-01"))
                .then(new NetworkMemberChanged(
                        HOUSEHOLD, GRANDMOTHER, null, null, null, TieChange.NEW, null, day("2024-04-01"), null));

        assertThat(family.on("2024-03-31", "new-ties")).containsExactly(said("2024-02-01", FAMILY, 0, 1));
        assertThat(family.on("2024-04-01", "new-ties")).containsExactly(said("2024-02-01", FAMILY, 1, 1));
    }

    @Test
    void a_volunteer_counts_from_the_day_in_the_circle_and_a_grandmother_never() {
        IndicatorHistory family = enrolled()
                .then(tie(GRANDMOTHER, 1, "2024-03-01"))
                .then(new NetworkMemberAdded(
                        HOUSEHOLD,
                        NEIGHBOUR,
                        sealed(NEIGHBOUR, "name"),
                        null,
                        Tie.VOLUNTEER,
                        2,
                        Set.of(),
                        TieChange.NEW,
                        TieSource.OWN,
                        null,
                        day("2024-04-01"),
                        null));

        assertThat(family.on("2024-03-31", "volunteers-deployed")).isEmpty();
        assertThat(family.on("2024-04-01", "volunteers-deployed"))
                .containsExactly(said("2024-04-01", NEIGHBOUR.value(), 1, 1));
    }
}
