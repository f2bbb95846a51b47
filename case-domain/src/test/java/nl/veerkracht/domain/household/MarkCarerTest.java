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
class MarkCarerTest extends HouseholdFixture {

    @Test
    void given_somebody_of_the_circle__when_marked__then_a_carer() {
        given(mother(), neighbour())
                .when(carer(NEIGHBOUR, MOTHER, day(6, 1)))
                .expectEvents(
                        new CarerIdentified(HOUSEHOLD, NEIGHBOUR, MOTHER, HoursBand.FROM_4_TO_8, day(6, 1), null));
    }

    @Test
    void a_carer_may_live_in_the_household() {
        given(mother(), child()).when(carer(MOTHER, CHILD, day(6, 1))).expectSuccessfulHandlerExecution();
    }

    @Test
    void given_nobody__then_refused() {
        refused(given(mother()).when(carer(NEIGHBOUR, MOTHER, day(6, 1))), HouseholdRefusal.CARER_UNKNOWN);
    }

    @Test
    void before_the_carer_belonged_to_the_circle__then_refused() {
        refused(
                given(mother(), neighbour()).when(carer(NEIGHBOUR, MOTHER, day(4, 30))),
                HouseholdRefusal.CARER_UNKNOWN);
    }

    @Test
    void given_who_is_cared_for_lives_elsewhere__then_refused() {
        refused(
                given(mother(), neighbour()).when(carer(MOTHER, NEIGHBOUR, day(6, 1))),
                HouseholdRefusal.CARED_FOR_NOT_A_MEMBER);
    }

    @Test
    void nobody_is_their_own_carer() {
        refused(given(mother()).when(carer(MOTHER, MOTHER, day(6, 1))), HouseholdRefusal.CARER_IS_CARED_FOR);
    }

    private static MarkCarer carer(PersonId carer, PersonId caresFor, LocalDate on) {
        return new MarkCarer(HOUSEHOLD, BY, carer, caresFor, HoursBand.FROM_4_TO_8, on);
    }
}
