package nl.veerkracht.projections.indicator;

import static nl.veerkracht.projections.indicator.PublishingProgramme.THRESHOLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.veerkracht.projections.indicator.Attack.Kind;
import nl.veerkracht.projections.indicator.Publication.Cell;
import nl.veerkracht.projections.indicator.Publication.Scope;
import nl.veerkracht.projections.indicator.PublishingProgramme.Fact;
import nl.veerkracht.projections.indicator.PublishingProgramme.Household;

/** Attacks everything that random programmes would ever have published, with what came late between their editions. */
class PublicationAttackTest {

    private static final Indicator REACH = indicator("households-reached");
    private static final Indicator APPLICATIONS = indicator("conference-applications");
    private static final Indicator NEW_TIES = indicator("new-ties");
    private static final Indicator CARE = indicator("care-hours-12-months");

    private static Indicator indicator(String code) {
        return Indicators.find(code, 1).orElseThrow();
    }

    @Provide
    Arbitrary<PublishingProgramme> programmes() {
        return PublishingProgramme.any();
    }

    /** Every household is reached on one day: quarters and years, neighbourhoods and target groups add up. */
    @Property(tries = 15)
    void what_is_held_back_of_households_reached_can_be_anything(@ForAll("programmes") PublishingProgramme programme) {
        new Attack(programme.editions(REACH), Kind.COUNTED, false).findsNothing();
    }

    /** A household can ask for several conferences: of conferences the parts add up, of households they may overlap. */
    @Property(tries = 15)
    void what_is_held_back_of_households_with_conferences_can_be_anything(
            @ForAll("programmes") PublishingProgramme programme) {
        new Attack(programme.editions(APPLICATIONS), Kind.COUNTED, false).findsNothing();
        new Attack(programme.editions(APPLICATIONS), Kind.OVERLAPPING, false).findsNothing();
    }

    @Property(tries = 10)
    void what_is_held_back_of_a_share_can_be_anything_above_the_line_and_below_it(
            @ForAll("programmes") PublishingProgramme programme) {
        new Attack(programme.editions(NEW_TIES), Kind.SHARE, false).findsNothing();
    }

    @Property(tries = 10)
    void what_is_held_back_of_a_sum_can_be_anything_above_nothing_and_below_it(
            @ForAll("programmes") PublishingProgramme programme) {
        new Attack(programme.editions(CARE), Kind.SIGNED, false).findsNothing();
    }

    /** Eight households in each of three quarters, and one of the first that was entered late. */
    @Example
    void a_late_household_would_be_found_out_when_each_edition_told_all_that_was_known_by_then() {
        List<Household> households = new ArrayList<>();
        for (int number = 0; number < 24; number++) {
            households.add(household(new Fact("households-reached", 10 + 90 * (number % 3), 0, 1)));
        }
        households.add(household(new Fact("households-reached", 11, 120, 1)));
        PublishingProgramme programme = new PublishingProgramme(households);

        Attack careless = new Attack(programme.editionsAsKnownThen(REACH).subList(0, 3), Kind.COUNTED, true);
        assertThatThrownBy(careless::findsNothing)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("least of late 1");
        new Attack(programme.editions(REACH), Kind.COUNTED, false).findsNothing();
    }

    private static Household household(Fact fact) {
        return new Household(0, 0, Set.of(1), List.of(fact));
    }

    @Property(tries = 40)
    void no_figure_is_published_that_rests_on_few(@ForAll("programmes") PublishingProgramme programme) {
        for (Indicator indicator : List.of(REACH, APPLICATIONS, NEW_TIES, CARE)) {
            assertThat(programme.editions(indicator)).allSatisfy(edition -> assertThat(edition)
                    .filteredOn(cell -> !cell.isHeldBack())
                    .allSatisfy(cell -> assertThat(cell.figure().households()).isGreaterThanOrEqualTo(THRESHOLD)));
        }
    }

    /** Fewer than the threshold are behind: they are told together with the next that come late. */
    @Property(tries = 40)
    void what_is_told_to_date_is_never_far_from_what_is_known(@ForAll("programmes") PublishingProgramme programme) {
        List<List<Cell>> told = programme.editions(REACH);
        List<List<Cell>> known = programme.editionsAsKnownThen(REACH);
        for (int number = 0; number < told.size(); number++) {
            Cell quarter = told.get(number).get(told.get(number).size() - 1);
            if (!quarter.isHeldBack()) {
                assertThat(toDate(known.get(number)).figure().households()
                                - toDate(told.get(number)).figure().households())
                        .isBetween(0, THRESHOLD - 1);
            }
        }
    }

    private static Cell toDate(List<Cell> edition) {
        return edition.stream()
                .filter(cell -> cell.scope() == Scope.TO_DATE)
                .findFirst()
                .orElseThrow();
    }
}
