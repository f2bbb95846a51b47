package nl.veerkracht.domain.supportplan;

import java.time.LocalDate;
import java.util.Set;
import nl.veerkracht.domain.household.events.LifeDomain;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.*;
import nl.veerkracht.domain.supportplan.events.*;

/** Sample facts about one plan of one household, with fixed ids; the day is 15 January 2024. */
final class Plans {

    static final HouseholdId HOUSEHOLD = new HouseholdId("11111111-0000-4000-8000-000000000001");
    static final HouseholdId OTHER_HOUSEHOLD = new HouseholdId("11111111-0000-4000-8000-000000000002");
    static final PersonId MOTHER = new PersonId("22222222-0000-4000-8000-000000000001");
    static final PersonId SISTER = new PersonId("33333333-0000-4000-8000-000000000001");
    static final PersonId SON = new PersonId("22222222-0000-4000-8000-000000000002");
    static final PersonId NEIGHBOUR = new PersonId("33333333-0000-4000-8000-000000000002");
    static final PersonId STRANGER = new PersonId("33333333-0000-4000-8000-00000000000f");
    static final PlanId PLAN = new PlanId("55555555-0000-4000-8000-000000000001");
    static final GoalId GOAL = new GoalId("66666666-0000-4000-8000-000000000001");
    static final GoalId OTHER_GOAL = new GoalId("66666666-0000-4000-8000-000000000002");
    static final ActionId ACTION = new ActionId("77777777-0000-4000-8000-000000000001");
    static final ActionId OTHER_ACTION = new ActionId("77777777-0000-4000-8000-000000000002");
    static final OrganisationId ORGANISATION = new OrganisationId("88888888-0000-4000-8000-000000000001");
    static final OrganisationId UNKNOWN_ORGANISATION = new OrganisationId("88888888-0000-4000-8000-00000000000f");
    static final By BY = new By(new Actor("c-1", Actor.Role.CASEWORKER, "hoogezand", "GM1952"), null);

    /** The version of the household's file that the fixture tells. */
    static final long HOUSEHOLD_VERSION = 9;

    private Plans() {}

    /** @return a day of 2023 */
    static LocalDate day(int month, int dayOfMonth) {
        return LocalDate.of(2023, month, dayOfMonth);
    }

    static PersonalValue about(PersonId person, String text) {
        return PersonalValue.clear(person, text);
    }

    static SupportPlanStarted started() {
        return started(PlanForm.FAMILY_GROUP_PLAN, LegalFrame.YOUTH_ACT);
    }

    static SupportPlanStarted started(PlanForm form, LegalFrame frame) {
        return new SupportPlanStarted(
                PLAN,
                HOUSEHOLD,
                HOUSEHOLD_VERSION,
                form,
                frame,
                ScoreScale.GOAL_ATTAINMENT,
                day(8, 20),
                day(9, 1),
                null);
    }

    static FamilyGroupPlanOffered offered(LocalDate on) {
        return new FamilyGroupPlanOffered(PLAN, HOUSEHOLD, on, null);
    }

    static GoalSet goal() {
        return new GoalSet(
                PLAN,
                HOUSEHOLD,
                HOUSEHOLD_VERSION,
                GOAL,
                LifeDomain.PARENTING,
                about(MOTHER, "rust in huis"),
                MOTHER,
                LocalDate.of(2024, 3, 1),
                day(10, 1),
                null);
    }

    static ActionAgreed action() {
        return new ActionAgreed(
                PLAN,
                HOUSEHOLD,
                HOUSEHOLD_VERSION,
                ACTION,
                GOAL,
                about(SISTER, "twee ochtenden"),
                DoerKind.CIRCLE_MEMBER,
                SISTER,
                null,
                LocalDate.of(2024, 2, 1),
                day(10, 2),
                null);
    }

    static ActionCompleted completed(LocalDate on) {
        return new ActionCompleted(PLAN, HOUSEHOLD, ACTION, on, null);
    }

    static PlanAdopted adopted() {
        return new PlanAdopted(
                PLAN,
                HOUSEHOLD,
                HOUSEHOLD_VERSION,
                Set.of(MOTHER, SISTER),
                AdoptionBasis.KITCHEN_TABLE,
                null,
                LocalDate.of(2024, 4, 1),
                day(11, 1),
                null);
    }

    static SupportPlanClosed closed() {
        return new SupportPlanClosed(PLAN, HOUSEHOLD, PlanClosingReason.GOALS_REACHED, LocalDate.of(2024, 1, 10), null);
    }
}
