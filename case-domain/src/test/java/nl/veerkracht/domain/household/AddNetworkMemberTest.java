package nl.veerkracht.domain.household;

import static nl.veerkracht.domain.household.Households.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.veerkracht.domain.household.CaseCommand.*;
import nl.veerkracht.domain.household.HouseholdCommand.*;
import nl.veerkracht.domain.household.NetworkCommand.*;
import nl.veerkracht.domain.household.events.*;
import nl.veerkracht.domain.shared.*;
import nl.veerkracht.domain.shared.facts.Recorded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AddNetworkMemberTest extends HouseholdFixture {

    @Test
    void when_added__then_she_belongs_to_the_circle() {
        given().when(addToCircle(AUNT, day(5, 1)))
                .expectEvents(new NetworkMemberAdded(
                        HOUSEHOLD,
                        AUNT,
                        about(AUNT, "Naam"),
                        null,
                        Tie.FAMILY,
                        1,
                        Set.of(SupportType.EMOTIONAL),
                        TieChange.RESTORED,
                        TieSource.OWN,
                        null,
                        day(5, 1),
                        null));
    }

    @Test
    void given_she_is_in_the_circle__when_added_again__then_refused() {
        refused(
                given(neighbour()).when(addToCircle(NEIGHBOUR, day(6, 1))),
                HouseholdRefusal.ALREADY_IN_CIRCLE,
                Map.of("entry", 3L));
    }

    @Test
    void given_she_left__when_added_again_that_day__then_accepted() {
        given(neighbour(), leftCircle(NEIGHBOUR, day(6, 1)))
                .when(addToCircle(NEIGHBOUR, day(6, 1)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void given_a_member_of_the_household__then_refused() {
        refused(given(mother()).when(addToCircle(MOTHER, day(6, 1))), HouseholdRefusal.IS_HOUSEHOLD_MEMBER);
    }

    @Test
    void given_who_moved_out__when_added_from_that_day__then_accepted() {
        given(mother(), left(MOTHER, day(6, 1)))
                .when(addToCircle(MOTHER, day(6, 1)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void given_who_moved_out__when_added_from_the_day_before__then_refused() {
        refused(
                given(mother(), left(MOTHER, day(6, 1))).when(addToCircle(MOTHER, day(5, 31))),
                HouseholdRefusal.IS_HOUSEHOLD_MEMBER);
    }

    @Test
    void contact_data_of_who_was_not_informed__then_refused() {
        refused(given().when(withContact(null)), HouseholdRefusal.CONTACT_WITHOUT_INFORMATION);
    }

    @Test
    void contact_data_of_who_is_informed_at_the_same_time__then_the_information_is_recorded_first() {
        given().when(withContact(day(5, 1)))
                .expectEvents(
                        new InformationGiven(HOUSEHOLD, AUNT, day(5, 1), null),
                        new NetworkMemberAdded(
                                HOUSEHOLD,
                                AUNT,
                                about(AUNT, "Naam"),
                                about(AUNT, "06-00000000"),
                                Tie.FAMILY,
                                1,
                                Set.of(),
                                TieChange.NEW,
                                TieSource.OWN,
                                null,
                                day(5, 1),
                                null))
                .expectResultMessagePayload(new Recorded(List.of(2L, 3L)));
    }

    @Test
    void a_circle_has_three_rings() {
        assertThatThrownBy(() -> inRing(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> inRing(4)).isInstanceOf(IllegalArgumentException.class);
        assertThat(inRing(3).ring()).isEqualTo(3);
    }

    private static AddNetworkMember withContact(@Nullable LocalDate informedOn) {
        return new AddNetworkMember(
                HOUSEHOLD,
                BY,
                AUNT,
                about(AUNT, "Naam"),
                about(AUNT, "06-00000000"),
                Tie.FAMILY,
                1,
                Set.of(),
                TieChange.NEW,
                TieSource.OWN,
                null,
                informedOn,
                day(5, 1));
    }

    private static AddNetworkMember inRing(int ring) {
        return new AddNetworkMember(
                HOUSEHOLD,
                BY,
                AUNT,
                about(AUNT, "Naam"),
                null,
                Tie.FAMILY,
                ring,
                Set.of(),
                TieChange.NEW,
                TieSource.OWN,
                null,
                null,
                day(5, 1));
    }
}
