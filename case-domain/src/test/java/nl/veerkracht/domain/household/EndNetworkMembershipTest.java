package nl.veerkracht.domain.household;

import static nl.veerkracht.domain.household.Households.*;

import java.time.LocalDate;
import nl.veerkracht.domain.household.CaseCommand.*;
import nl.veerkracht.domain.household.HouseholdCommand.*;
import nl.veerkracht.domain.household.NetworkCommand.*;
import nl.veerkracht.domain.household.events.*;
import nl.veerkracht.domain.shared.*;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EndNetworkMembershipTest extends HouseholdFixture {

    @Test
    void given_somebody_of_the_circle__when_she_leaves__then_she_left() {
        given(neighbour()).when(end(day(6, 1))).expectEvents(leftCircle(NEIGHBOUR, day(6, 1)));
    }

    @Test
    void given_nobody__then_refused() {
        refused(given().when(end(day(6, 1))), HouseholdRefusal.NOT_IN_CIRCLE);
    }

    @Test
    void before_she_came__then_refused() {
        refused(given(neighbour()).when(end(day(4, 30))), HouseholdRefusal.NOT_IN_CIRCLE);
    }

    @Test
    void given_she_left__when_she_leaves_again__then_refused() {
        refused(
                given(neighbour(), leftCircle(NEIGHBOUR, day(6, 1))).when(end(day(7, 1))),
                HouseholdRefusal.NOT_IN_CIRCLE);
    }

    private static EndNetworkMembership end(LocalDate on) {
        return new EndNetworkMembership(HOUSEHOLD, BY, NEIGHBOUR, on, NetworkLeavingReason.DONE);
    }
}
