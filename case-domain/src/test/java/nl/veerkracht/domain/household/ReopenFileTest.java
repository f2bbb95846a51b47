package nl.veerkracht.domain.household;

import static nl.veerkracht.domain.household.Households.*;

import nl.veerkracht.domain.household.CaseCommand.*;
import nl.veerkracht.domain.household.HouseholdCommand.*;
import nl.veerkracht.domain.household.NetworkCommand.*;
import nl.veerkracht.domain.household.events.*;
import nl.veerkracht.domain.shared.*;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReopenFileTest extends HouseholdFixture {

    @Test
    void given_a_closed_file__when_reopened__then_open() {
        given(closed(day(11, 1))).when(reopen()).expectEvents(reopened(day(12, 1)));
    }

    @Test
    void given_an_open_file__then_refused() {
        refused(given().when(reopen()), HouseholdRefusal.FILE_NOT_CLOSED);
    }

    @Test
    void given_a_reopened_file__when_a_member_is_added__then_accepted() {
        given(closed(day(11, 1)), reopened(day(12, 1)))
                .when(addMember(MOTHER, MemberRole.PARENT, day(6, 1)))
                .expectSuccessfulHandlerExecution();
    }

    private static ReopenFile reopen() {
        return new ReopenFile(HOUSEHOLD, BY, ReopeningReason.NEW_REQUEST, day(12, 1));
    }
}
