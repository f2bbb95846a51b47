package nl.veerkracht.domain.household;

import static nl.veerkracht.domain.household.Households.*;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
class ChangeNetworkMemberTest extends HouseholdFixture {

    @Test
    void given_somebody_of_the_circle__when_she_comes_closer__then_that_stands_from_the_day() {
        given(neighbour()).when(change(day(6, 1))).expectEvents(changed(day(6, 1)));
    }

    @Test
    void given_nobody__then_refused() {
        refused(given().when(change(day(6, 1))), HouseholdRefusal.NOT_IN_CIRCLE);
    }

    @Test
    void before_she_belonged_to_the_circle__then_refused() {
        refused(given(neighbour()).when(change(day(4, 30))), HouseholdRefusal.NOT_IN_CIRCLE);
    }

    @Test
    void after_she_left__then_refused() {
        refused(
                given(neighbour(), leftCircle(NEIGHBOUR, day(6, 1))).when(change(day(6, 1))),
                HouseholdRefusal.NOT_IN_CIRCLE);
    }

    @Test
    void contact_data_of_who_was_not_informed__then_refused() {
        refused(given(neighbour()).when(contact()), HouseholdRefusal.CONTACT_WITHOUT_INFORMATION);
    }

    @Test
    void contact_data_of_who_was_informed__then_accepted() {
        given(neighbour(), new InformationGiven(HOUSEHOLD, NEIGHBOUR, day(5, 2), null))
                .when(contact())
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void contact_data_of_who_consented__then_accepted() {
        given(
                        neighbour(),
                        new ConsentGiven(
                                HOUSEHOLD,
                                NEIGHBOUR,
                                ConsentScope.CONTACT_DATA,
                                ConsentGiver.SELF,
                                null,
                                day(5, 2),
                                null))
                .when(contact())
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_change_changes_something() {
        assertThatThrownBy(() ->
                        new ChangeNetworkMember(HOUSEHOLD, BY, NEIGHBOUR, null, null, null, null, null, day(6, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ChangeNetworkMember change(LocalDate on) {
        return new ChangeNetworkMember(HOUSEHOLD, BY, NEIGHBOUR, 1, null, TieQuality.GOOD, null, null, on);
    }

    private static NetworkMemberChanged changed(LocalDate on) {
        return new NetworkMemberChanged(HOUSEHOLD, NEIGHBOUR, 1, null, TieQuality.GOOD, null, null, on, null);
    }

    private static ChangeNetworkMember contact() {
        return new ChangeNetworkMember(
                HOUSEHOLD, BY, NEIGHBOUR, null, null, null, null, about(NEIGHBOUR, "06-00000000"), day(6, 1));
    }
}
