package nl.veerkracht.domain.supportplan;

import static nl.veerkracht.domain.shared.Refusals.refused;
import static nl.veerkracht.domain.supportplan.Plans.*;

import java.time.LocalDate;
import java.util.Set;
import nl.veerkracht.domain.shared.*;
import nl.veerkracht.domain.supportplan.events.*;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DeclineFamilyGroupPlanTest extends PlanFixture {

    private static PlanCommand.DeclineFamilyGroupPlan decline(PersonId by, LocalDate on) {
        return new PlanCommand.DeclineFamilyGroupPlan(PLAN, HOUSEHOLD, BY, Set.of(by), DeclineReason.NO_WISH, on);
    }

    @Test
    void given_an_offer__when_the_family_declines__then_that_stands() {
        given(offered(day(9, 2)))
                .when(decline(MOTHER, day(9, 2)))
                .expectEvents(new FamilyGroupPlanDeclined(
                        PLAN, HOUSEHOLD, HOUSEHOLD_VERSION, Set.of(MOTHER), DeclineReason.NO_WISH, day(9, 2), null));
    }

    @Test
    void given_no_offer_before_that_day__then_refused() {
        refused(given(offered(day(9, 3))).when(decline(MOTHER, day(9, 2))), PlanRefusal.FAMILY_GROUP_PLAN_NOT_OFFERED);
    }

    @Test
    void given_somebody_whom_the_file_does_not_know__then_refused() {
        refused(given(offered(day(9, 2))).when(decline(STRANGER, day(9, 3))), PlanRefusal.PLAN_NAMES_UNKNOWN_PERSON);
    }
}
