package nl.veerkracht.domain.contract;

import static nl.veerkracht.domain.contract.EventSamples.CHILD;
import static nl.veerkracht.domain.contract.EventSamples.HOUSEHOLD;
import static nl.veerkracht.domain.contract.EventSamples.NEIGHBOUR;
import static nl.veerkracht.domain.contract.EventSamples.PARENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.veerkracht.domain.contract.EventSamples.Sample;
import nl.veerkracht.domain.household.events.LifeDomain;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.ActionId;
import nl.veerkracht.domain.shared.ConferenceId;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.GoalId;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.PlanId;
import nl.veerkracht.domain.shared.Replaces;
import nl.veerkracht.domain.supportplan.events.*;

/** Two examples of every event of a support plan. */
final class PlanSamples {

    private static final PlanId PLAN = new PlanId("7c2b1d63-8a7f-4d1c-8b62-1e6f4a4d3b21");
    private static final GoalId GOAL = new GoalId("8d3c2e74-9b80-4e2d-9c73-2f705b5e4c32");
    private static final ActionId ACTION = new ActionId("9e4d3f85-ac91-4f3e-8d84-30816c6f5d43");
    private static final ConferenceId CONFERENCE = new ConferenceId("af5e4096-bda2-404f-9e95-41927d706e54");
    private static final OrganisationId ORGANISATION = new OrganisationId("b06f51a7-ceb3-4150-8fa6-52a38e817f65");
    private static final LocalDate VALID = LocalDate.of(2024, 1, 15);
    private static final LocalDate EARLIER = LocalDate.of(2024, 1, 8);
    private static final LocalDate LATER = LocalDate.of(2024, 4, 15);
    private static final Replaces REPLACES = new Replaces(3, CorrectionReason.TYPING_ERROR);
    private static final PersonalValue TEXT = PersonalValue.sealed(List.of(CHILD, PARENT), "dGV4dA==");

    private PlanSamples() {}

    static List<Sample> all() {
        return List.of(
                full(
                        "started",
                        new SupportPlanStarted(
                                PLAN,
                                HOUSEHOLD,
                                7,
                                PlanForm.FAMILY_GROUP_PLAN,
                                LegalFrame.YOUTH_ACT,
                                ScoreScale.ZERO_TO_TEN,
                                EARLIER,
                                VALID,
                                REPLACES)),
                minimal(
                        "started",
                        new SupportPlanStarted(
                                PLAN,
                                HOUSEHOLD,
                                7,
                                PlanForm.SUPPORT_PLAN,
                                LegalFrame.NONE,
                                ScoreScale.GOAL_ATTAINMENT,
                                null,
                                VALID,
                                null)),
                full("family-group-plan-offered", new FamilyGroupPlanOffered(PLAN, HOUSEHOLD, VALID, REPLACES)),
                minimal("family-group-plan-offered", new FamilyGroupPlanOffered(PLAN, HOUSEHOLD, VALID, null)),
                full(
                        "family-group-plan-declined",
                        new FamilyGroupPlanDeclined(
                                PLAN,
                                HOUSEHOLD,
                                7,
                                Set.of(PARENT, NEIGHBOUR),
                                DeclineReason.NO_CIRCLE,
                                VALID,
                                REPLACES)),
                minimal(
                        "family-group-plan-declined",
                        new FamilyGroupPlanDeclined(
                                PLAN, HOUSEHOLD, 7, Set.of(PARENT), DeclineReason.OTHER, VALID, null)),
                full(
                        "goal-set",
                        new GoalSet(
                                PLAN, HOUSEHOLD, 7, GOAL, LifeDomain.PARENTING, TEXT, PARENT, LATER, VALID, REPLACES)),
                minimal(
                        "goal-set",
                        new GoalSet(PLAN, HOUSEHOLD, 7, GOAL, LifeDomain.FINANCES, TEXT, null, LATER, VALID, null)),
                full("goal-changed", new GoalChanged(PLAN, HOUSEHOLD, 7, GOAL, TEXT, LATER, VALID, REPLACES)),
                minimal("goal-changed", new GoalChanged(PLAN, HOUSEHOLD, 7, GOAL, null, null, VALID, null)),
                full(
                        "goal-scored",
                        new GoalScored(PLAN, HOUSEHOLD, GOAL, 6, ScoreGiver.CENTRAL_PERSON, VALID, REPLACES)),
                minimal(
                        "goal-scored",
                        new GoalScored(PLAN, HOUSEHOLD, GOAL, -2, ScoreGiver.LEAD_CASEWORKER, VALID, null)),
                full(
                        "action-agreed",
                        new ActionAgreed(
                                PLAN,
                                HOUSEHOLD,
                                7,
                                ACTION,
                                GOAL,
                                TEXT,
                                DoerKind.VOLUNTEER,
                                NEIGHBOUR,
                                ORGANISATION,
                                LATER,
                                VALID,
                                REPLACES)),
                minimal(
                        "action-agreed",
                        new ActionAgreed(
                                PLAN,
                                HOUSEHOLD,
                                7,
                                ACTION,
                                GOAL,
                                TEXT,
                                DoerKind.PROFESSIONAL,
                                null,
                                null,
                                LATER,
                                VALID,
                                null)),
                full("action-completed", new ActionCompleted(PLAN, HOUSEHOLD, ACTION, VALID, REPLACES)),
                minimal("action-completed", new ActionCompleted(PLAN, HOUSEHOLD, ACTION, VALID, null)),
                full(
                        "action-dropped",
                        new ActionDropped(PLAN, HOUSEHOLD, ACTION, DropReason.NOT_NEEDED, VALID, REPLACES)),
                minimal("action-dropped", new ActionDropped(PLAN, HOUSEHOLD, ACTION, DropReason.OTHER, VALID, null)),
                full("action-handed-on", new ActionHandedOn(PLAN, HOUSEHOLD, ACTION, VALID, REPLACES)),
                minimal("action-handed-on", new ActionHandedOn(PLAN, HOUSEHOLD, ACTION, VALID, null)),
                full(
                        "adopted",
                        new PlanAdopted(
                                PLAN,
                                HOUSEHOLD,
                                7,
                                Set.of(PARENT, NEIGHBOUR),
                                AdoptionBasis.CONFERENCE,
                                CONFERENCE,
                                LATER,
                                VALID,
                                REPLACES)),
                minimal(
                        "adopted",
                        new PlanAdopted(
                                PLAN,
                                HOUSEHOLD,
                                7,
                                Set.of(PARENT),
                                AdoptionBasis.WITHOUT_MEETING,
                                null,
                                LATER,
                                VALID,
                                null)),
                full("reviewed", new PlanReviewed(PLAN, HOUSEHOLD, ReviewOutcome.ADJUST, LATER, VALID, REPLACES)),
                minimal("reviewed", new PlanReviewed(PLAN, HOUSEHOLD, ReviewOutcome.FINISH, null, VALID, null)),
                full(
                        "closed",
                        new SupportPlanClosed(PLAN, HOUSEHOLD, PlanClosingReason.GOALS_REACHED, VALID, REPLACES)),
                minimal("closed", new SupportPlanClosed(PLAN, HOUSEHOLD, PlanClosingReason.OTHER, VALID, null)),
                full("entry-withdrawn", new PlanEntryWithdrawn(PLAN, HOUSEHOLD, 4, CorrectionReason.WRONG_FILE)),
                minimal("entry-withdrawn", new PlanEntryWithdrawn(PLAN, HOUSEHOLD, 4, CorrectionReason.WRONG_FILE)));
    }

    private static Sample full(String name, PlanEvent event) {
        return new Sample("support-plan." + name, "full", event);
    }

    private static Sample minimal(String name, PlanEvent event) {
        return new Sample("support-plan." + name, "minimal", event);
    }
}
