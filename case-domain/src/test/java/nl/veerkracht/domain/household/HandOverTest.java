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
class HandOverTest extends HouseholdFixture {

    @Test
    void when_handed_over__then_the_file_is_with_the_other_team() {
        given(mother())
                .when(handOver(CASEWORKER, "c-2", "zuidbroek"))
                .expectEvents(handedOver("c-1", "c-2", "hoogezand", "zuidbroek"));
    }

    @Test
    void given_a_file_of_another_team__then_refused() {
        refused(
                given(handedOver("c-1", "c-2", "hoogezand", "zuidbroek"))
                        .when(handOver(CASEWORKER, "c-3", "hoogezand")),
                HouseholdRefusal.HANDOVER_FROM_OTHER_TEAM);
    }

    @Test
    void the_other_team_can_hand_it_back() {
        given(handedOver("c-1", "c-2", "hoogezand", "zuidbroek"))
                .when(handOver(COLLEAGUE, "c-1", "hoogezand"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void to_the_same_lead_of_the_same_team__then_refused() {
        refused(given().when(handOver(CASEWORKER, "c-1", "hoogezand")), HouseholdRefusal.HANDOVER_CHANGES_NOTHING);
    }

    @Test
    void to_another_lead_of_the_same_team__then_accepted() {
        given().when(handOver(CASEWORKER, "c-3", "hoogezand")).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_summary_about_somebody_unknown__then_refused() {
        refused(
                given().when(new HandOver(HOUSEHOLD, BY, "c-2", "zuidbroek", about(FATHER, "x"), day(8, 1))),
                HouseholdRefusal.TEXT_NAMES_UNKNOWN_PERSON);
    }

    private static HandOver handOver(Actor actor, String toUser, String toTeam) {
        return new HandOver(HOUSEHOLD, new By(actor, null), toUser, toTeam, null, day(8, 1));
    }

    private static CaseHandedOver handedOver(String fromUser, String toUser, String fromTeam, String toTeam) {
        return new CaseHandedOver(HOUSEHOLD, fromUser, toUser, fromTeam, toTeam, null, day(8, 1), null);
    }
}
