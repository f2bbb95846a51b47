package nl.veerkracht.domain.supportplan;

import static nl.veerkracht.domain.shared.Refusals.refused;
import static nl.veerkracht.domain.supportplan.Plans.*;

import nl.veerkracht.domain.shared.*;
import nl.veerkracht.domain.supportplan.events.*;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OfferFamilyGroupPlanTest extends PlanFixture {

    private static final PlanCommand.OfferFamilyGroupPlan OFFER =
            new PlanCommand.OfferFamilyGroupPlan(PLAN, HOUSEHOLD, BY, day(9, 2));

    @Test
    void given_a_plan__when_the_family_is_offered_to_make_its_own__then_it_stands() {
        given().when(OFFER).expectEvents(offered(day(9, 2)));
    }

    @Test
    void given_the_path_of_another_household__then_the_plan_is_unknown_there() {
        refused(
                given().when(new PlanCommand.OfferFamilyGroupPlan(PLAN, OTHER_HOUSEHOLD, BY, day(9, 2))),
                PlanRefusal.PLAN_UNKNOWN);
    }

    @Test
    void given_a_closed_plan__then_refused() {
        refused(given(closed()).when(OFFER), PlanRefusal.PLAN_CLOSED);
    }
}
