package nl.veerkracht.api.synthetic;

import static nl.veerkracht.api.synthetic.HandMadePlay.date;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.veerkracht.api.synthetic.HandMadePlay.Scene;
import nl.veerkracht.domain.household.events.LifeDomain;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.*;
import nl.veerkracht.domain.supportplan.*;
import nl.veerkracht.domain.supportplan.events.*;

/** The plan of a household, made in a conference. */
final class HandMadePlan {

    private final HandMadePlay play;
    private final HandMadeLife life;
    private final HouseholdId household;
    private final By by;
    private final PlanId plan;
    private final ConferenceId conference;
    private final GoalId goal;
    private final ActionId action;
    private final List<Scene> scenes = new ArrayList<>();

    HandMadePlan(HandMadePlay play, HandMadeLife life) {
        this.play = play;
        this.life = life;
        this.household = life.household();
        this.by = life.by();
        this.plan = PlanId.of(play.uuid("plan " + life.number()));
        this.conference = ConferenceId.of(play.uuid("conference " + life.number()));
        this.goal = GoalId.of(play.uuid("goal " + life.number()));
        this.action = ActionId.of(play.uuid("action " + life.number()));
    }

    private void on(int day, UserCommand command) {
        scenes.add(new Scene(day, stage -> play.give(stage, day, play.caseworker(), command)));
    }

    List<Scene> scenes(int day) {
        on(day, started(plan, day));
        scenes.add(new Scene(day, stage -> {
            try {
                play.give(stage, day, play.caseworker(), started(PlanId.of(play.uuid("second " + life.number())), day));
            } catch (Refusal oneAtATime) {
                return;
            }
            throw new AssertionError("a household has one running plan");
        }));
        on(day + 1, new PlanCommand.OfferFamilyGroupPlan(plan, household, by, date(day + 1)));
        preparation(day + 2);
        meeting(day + 40);
        on(
                day + 41,
                new PlanCommand.AdoptPlan(
                        plan,
                        household,
                        by,
                        Set.of(life.mother(), life.sister()),
                        AdoptionBasis.CONFERENCE,
                        conference,
                        date(day + 120),
                        date(day + 41)));
        on(
                day + 65,
                new MeetingCommand.CallAfterFourWeeks(
                        plan,
                        household,
                        by,
                        conference,
                        80,
                        PersonalValue.clear(life.mother(), "gaat goed"),
                        date(day + 65)));
        on(day + 66, new GoalCommand.CompleteAction(plan, household, by, action, date(day + 66)));
        on(
                day + 66,
                new GoalCommand.ScoreGoal(plan, household, by, goal, 1, ScoreGiver.CENTRAL_PERSON, date(day + 66)));
        on(day + 120, new PlanCommand.ReviewPlan(plan, household, by, ReviewOutcome.FINISH, null, date(day + 120)));
        if (life.number() % 2 == 0) {
            on(
                    day + 121,
                    new PlanCommand.ClosePlan(plan, household, by, PlanClosingReason.GOALS_REACHED, date(day + 121)));
        }
        return scenes;
    }

    private PlanCommand.StartPlan started(PlanId id, int day) {
        return new PlanCommand.StartPlan(
                id,
                household,
                by,
                PlanForm.FAMILY_GROUP_PLAN,
                LegalFrame.YOUTH_ACT,
                ScoreScale.GOAL_ATTAINMENT,
                date(day),
                date(day));
    }

    private void preparation(int day) {
        on(
                day,
                new ConferenceCommand.RequestConference(
                        plan,
                        household,
                        by,
                        conference,
                        ConferenceVariant.INDIVIDUAL_OR_FAMILY,
                        PersonalValue.clear(life.mother(), "hoe komt er rust?"),
                        life.mother(),
                        date(day),
                        RequestedBy.SOCIAL_TEAM,
                        date(day)));
        on(
                day + 2,
                new ConferenceCommand.AppointCoordinator(
                        plan,
                        household,
                        by,
                        conference,
                        play.coordinator(),
                        Set.of(MatchWish.LANGUAGE),
                        date(day + 2)));
        for (PersonId person : List.of(life.sister(), life.neighbour())) {
            on(
                    day + 3,
                    new ConferenceCommand.InviteParticipant(
                            plan,
                            household,
                            by,
                            conference,
                            person,
                            null,
                            ParticipantCategory.CIRCLE_MEMBER,
                            false,
                            null,
                            date(day + 3)));
            on(
                    day + 4,
                    new ConferenceCommand.RespondToInvitation(
                            plan, household, by, conference, person, null, InvitationResponse.ACCEPTED, date(day + 4)));
            on(
                    day + 6,
                    new ConferenceCommand.PrepareParticipant(
                            plan, household, by, conference, person, null, date(day + 6)));
        }
        on(
                day + 8,
                new ConferenceCommand.ScheduleConference(
                        plan,
                        household,
                        by,
                        conference,
                        date(day + 38),
                        LocalTime.of(14, 0),
                        PersonalValue.clear(life.sister(), "bij Sevda thuis"),
                        date(day + 8)));
    }

    private void meeting(int day) {
        on(
                day,
                new MeetingCommand.HoldConference(
                        plan,
                        household,
                        by,
                        conference,
                        Set.of(life.mother(), life.sister(), life.neighbour()),
                        Set.of(),
                        List.of(
                                new ConferencePhase(Phase.INFORMATION, LocalTime.of(14, 0), LocalTime.of(15, 0)),
                                new ConferencePhase(Phase.PRIVATE_TIME, LocalTime.of(15, 0), LocalTime.of(17, 0))),
                        false,
                        Set.of(life.neighbour()),
                        Set.of(),
                        date(day)));
        on(
                day,
                new GoalCommand.SetGoal(
                        plan,
                        household,
                        by,
                        goal,
                        LifeDomain.PARENTING,
                        PersonalValue.clear(life.mother(), "rust in huis"),
                        life.mother(),
                        date(day + 60),
                        date(day)));
        on(
                day,
                new GoalCommand.AgreeAction(
                        plan,
                        household,
                        by,
                        action,
                        goal,
                        PersonalValue.clear(life.sister(), "twee ochtenden"),
                        DoerKind.CIRCLE_MEMBER,
                        life.sister(),
                        null,
                        date(day + 30),
                        date(day)));
        on(day, new MeetingCommand.PresentPlan(plan, household, by, conference, date(day)));
    }
}
