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
class AssignCaseworkerTest extends HouseholdFixture {

    @Test
    void when_another_lead_is_assigned__then_she_is_the_lead() {
        given().when(assign("c-3", CaseworkerRole.LEAD, day(6, 1)))
                .expectEvents(new CaseworkerAssigned(HOUSEHOLD, "c-3", CaseworkerRole.LEAD, day(6, 1), null));
    }

    @Test
    void the_lead_cannot_become_lead_again() {
        refused(given().when(assign("c-1", CaseworkerRole.LEAD, day(6, 1))), HouseholdRefusal.ALREADY_ASSIGNED);
    }

    @Test
    void a_former_lead_can_become_lead_again() {
        given(new CaseworkerAssigned(HOUSEHOLD, "c-3", CaseworkerRole.LEAD, day(5, 1), null))
                .when(assign("c-1", CaseworkerRole.LEAD, day(6, 1)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void the_lead_can_also_support() {
        given().when(assign("c-1", CaseworkerRole.SUPPORT, day(6, 1))).expectSuccessfulHandlerExecution();
    }

    @Test
    void who_supports_cannot_be_assigned_as_support_again() {
        refused(
                given(new CaseworkerAssigned(HOUSEHOLD, "c-3", CaseworkerRole.SUPPORT, day(5, 1), null))
                        .when(assign("c-3", CaseworkerRole.SUPPORT, day(6, 1))),
                HouseholdRefusal.ALREADY_ASSIGNED);
    }

    private static AssignCaseworker assign(String user, CaseworkerRole role, LocalDate on) {
        return new AssignCaseworker(HOUSEHOLD, BY, user, role, on);
    }
}
