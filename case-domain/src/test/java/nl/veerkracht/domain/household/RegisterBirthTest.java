package nl.veerkracht.domain.household;

import static nl.veerkracht.domain.household.Households.*;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.veerkracht.domain.household.CaseCommand.*;
import nl.veerkracht.domain.household.HouseholdCommand.*;
import nl.veerkracht.domain.household.NetworkCommand.*;
import nl.veerkracht.domain.household.events.*;
import nl.veerkracht.domain.shared.*;
import nl.veerkracht.domain.shared.facts.FactRefusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RegisterBirthTest extends HouseholdFixture {

    @Test
    void given_an_unborn_member__when_born__then_only_the_month_stands_in_clear() {
        given(unborn())
                .when(birth(UNBORN, "2023-11-21"))
                .expectEvents(new ChildBorn(
                        HOUSEHOLD,
                        UNBORN,
                        about(UNBORN, "Jorn"),
                        YearMonth.of(2023, 11),
                        about(UNBORN, "2023-11-21"),
                        null));
    }

    @Test
    void given_a_member_since_the_tenth__when_born_later_in_that_month__then_accepted() {
        given(unborn()).when(birth(UNBORN, "2023-09-20")).expectSuccessfulHandlerExecution();
    }

    @Test
    void given_a_member_since_september__when_born_in_august__then_refused() {
        refused(given(unborn()).when(birth(UNBORN, "2023-08-31")), HouseholdRefusal.NOT_AN_UNBORN_MEMBER);
    }

    @Test
    void given_a_child__then_refused() {
        refused(given(child()).when(birth(CHILD, "2023-11-21")), HouseholdRefusal.NOT_AN_UNBORN_MEMBER);
    }

    @Test
    void given_a_birth__when_registered_again__then_refused() {
        refused(
                given(unborn(), born("2023-11-21")).when(birth(UNBORN, "2023-12-02")),
                HouseholdRefusal.NOT_AN_UNBORN_MEMBER);
    }

    @Test
    void a_birth_of_next_month_is_not_registered_yet() {
        refused(given(unborn()).when(birth(UNBORN, "2024-02-01")), FactRefusal.DATE_IN_FUTURE);
    }

    private static RegisterBirth birth(PersonId person, String date) {
        return new RegisterBirth(
                HOUSEHOLD,
                BY,
                person,
                about(person, "Jorn"),
                YearMonth.from(LocalDate.parse(date)),
                about(person, date));
    }

    private static ChildBorn born(String date) {
        return new ChildBorn(HOUSEHOLD, UNBORN, null, YearMonth.from(LocalDate.parse(date)), about(UNBORN, date), null);
    }
}
