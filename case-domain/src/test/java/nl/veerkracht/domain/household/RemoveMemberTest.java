package nl.veerkracht.domain.household;

import static nl.veerkracht.domain.household.Households.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.domain.household.CaseCommand.*;
import nl.veerkracht.domain.household.HouseholdCommand.*;
import nl.veerkracht.domain.household.NetworkCommand.*;
import nl.veerkracht.domain.household.events.*;
import nl.veerkracht.domain.shared.*;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RemoveMemberTest extends HouseholdFixture {

    @Test
    void given_a_member__when_she_leaves__then_she_left_on_that_day() {
        given(mother()).when(remove(MOTHER, day(6, 1))).expectEvents(left(MOTHER, day(6, 1)));
    }

    @Test
    void leaving_ends_the_residence() {
        given(mother()).when(remove(MOTHER, day(6, 1))).expectSuccessfulHandlerExecution();
        assertThat(claimed).containsEntry(MOTHER, List.of(new Period(LocalDate.of(2015, 6, 1), day(6, 1))));
    }

    @Test
    void given_no_such_member__then_refused() {
        refused(given(mother()).when(remove(FATHER, day(6, 1))), HouseholdRefusal.NOT_A_MEMBER);
    }

    @Test
    void given_a_member_who_joined_later__then_refused() {
        refused(given(unborn()).when(remove(UNBORN, day(9, 9))), HouseholdRefusal.LEFT_BEFORE_JOINED);
    }

    @Test
    void given_a_member__when_she_leaves_on_the_day_of_joining__then_accepted() {
        given(unborn()).when(remove(UNBORN, day(9, 10))).expectSuccessfulHandlerExecution();
    }

    @Test
    void given_a_member_who_left__when_she_leaves_again__then_refused() {
        refused(
                given(mother(), left(MOTHER, day(6, 1))).when(remove(MOTHER, day(7, 1))),
                HouseholdRefusal.NOT_A_MEMBER);
    }

    @Test
    void leaving_can_be_agreed_ahead() {
        given(mother()).when(remove(MOTHER, TODAY.plusMonths(2))).expectSuccessfulHandlerExecution();
    }

    private static RemoveMember remove(PersonId person, LocalDate on) {
        return new RemoveMember(HOUSEHOLD, BY, person, on, LeavingReason.MOVED);
    }
}
