package nl.veerkracht.api.synthetic.play;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.veerkracht.api.synthetic.play.Life.Friend;
import nl.veerkracht.domain.household.events.Tie;
import nl.veerkracht.domain.organisation.events.OrganisationType;
import nl.veerkracht.domain.shared.ActionId;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.GoalId;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.PlanId;
import nl.veerkracht.domain.shared.UserCommand;
import nl.veerkracht.domain.supportplan.GoalCommand;
import nl.veerkracht.domain.supportplan.PlanCommand;
import nl.veerkracht.domain.supportplan.events.DoerKind;
import nl.veerkracht.domain.supportplan.events.DropReason;
import nl.veerkracht.domain.supportplan.events.ScoreGiver;
import org.jspecify.annotations.Nullable;

/** What a family wants to reach, who does what for it, and how far it comes. */
final class Goals {

    private static final double LEFT_OPEN = 0.2;
    private static final double AT_HOME = 0.35;
    private static final String FROM_OUTSIDE = "{ander}";
    /** Not the person is named, but what the organisation does. */
    private static final String PROFESSIONAL = "De hulpverlener";

    /** Nobody leaves an action open for longer without a word. */
    private static final int DAYS_OVERDUE = 40;

    private final Life life;
    private final Chance chance;
    private final PlanId plan;
    private final List<Goal> goals = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();
    private Written last = Written.never();

    Goals(Life life, PlanId plan) {
        this.life = life;
        this.chance = life.chance.of("goals");
        this.plan = plan;
    }

    private record Goal(GoalId id, boolean reached, Written written) {}

    private static final class Action {

        final ActionId id;
        final Doer doer;
        final LocalDate due;
        final Written agreed;
        Written settled = Written.never();

        Action(ActionId id, Doer doer, LocalDate due, Written agreed) {
            this.id = id;
            this.doer = doer;
            this.due = due;
            this.agreed = agreed;
        }
    }

    private record Doer(
            DoerKind kind,
            @Nullable Person person,
            @Nullable OrganisationId organisation) {}

    /** @return when the last of them was recorded */
    Written last() {
        return last;
    }

    /** Agrees on goals and on what is done for them. */
    void set(LocalDate on, List<Written> after) {
        int many = Math.min(life.theme.goals().size(), chance.between(2, 3));
        Written before = after.get(after.size() - 1);
        for (Themes.Goal goal : life.theme.goals().subList(0, many)) {
            Life.Text text = life.text(goal.text(), on, null);
            GoalId id = GoalId.of(life.chance.id("goal " + goals.size()));
            LocalDate target = on.plusDays(chance.between(150, 300));
            before = life.diary.along(
                    before,
                    on,
                    by -> new GoalCommand.SetGoal(
                            plan,
                            life.household,
                            by,
                            id,
                            goal.domain(),
                            text.value(),
                            life.family.central().id(),
                            target,
                            on),
                    text.after());
            boolean reached = chance.happens(life.world.parameters().of(Parameter.GOALS_REACHED));
            goals.add(new Goal(id, reached, before));
            for (String action : chance.some(goal.actions(), chance.between(2, 3))) {
                before = agree(id, action, on, before);
            }
        }
        last = before;
    }

    private Written agree(GoalId goal, String said, LocalDate on, Written before) {
        Doer doer = doer(said, on);
        Person named = doer.person();
        String template =
                named == null ? said.replace("{doet}", PROFESSIONAL).replace(FROM_OUTSIDE, PROFESSIONAL) : said;
        Life.Text text = life.text(template, on, named);
        ActionId id = ActionId.of(life.chance.id("action " + actions.size()));
        LocalDate due = on.plusDays(chance.between(14, 110));
        Written agreed = life.diary.along(
                before,
                on,
                by -> new GoalCommand.AgreeAction(
                        plan,
                        life.household,
                        by,
                        id,
                        goal,
                        text.value(),
                        doer.kind(),
                        named == null ? null : named.id(),
                        doer.organisation(),
                        due,
                        on),
                text.after());
        actions.add(new Action(id, doer, due, agreed));
        return agreed;
    }

    /** The person in the middle is spoken of in the third person: what is said of helping them, somebody else does. */
    private Doer doer(String said, LocalDate on) {
        List<Friend> circle = life.circleOn(on);
        List<Person> home = said.contains(FROM_OUTSIDE)
                ? List.of()
                : life.family.adults().stream()
                        .filter(adult -> !said.contains("{hoofd}") || !adult.equals(life.family.central()))
                        .toList();
        boolean informal = chance.happens(life.world.parameters().of(Parameter.INFORMAL_DOERS));
        if (!informal || circle.isEmpty() && home.isEmpty()) {
            OrganisationType type = life.theme.care().get(0).by();
            return new Doer(
                    DoerKind.PROFESSIONAL,
                    null,
                    life.world.organisation(type, chance).id());
        } else if (circle.isEmpty() || !home.isEmpty() && chance.happens(AT_HOME)) {
            return new Doer(DoerKind.HOUSEHOLD_MEMBER, chance.oneOf(home), null);
        }
        Friend friend = chance.oneOf(circle);
        DoerKind kind = friend.tie() == Tie.VOLUNTEER ? DoerKind.VOLUNTEER : DoerKind.CIRCLE_MEMBER;
        return new Doer(kind, friend.person(), null);
    }

    /** What becomes of the actions: most are done, about the day that was agreed. */
    void work(LocalDate adopted, Written after) {
        double done = life.world.parameters().of(Parameter.ACTIONS_DONE);
        for (Action action : actions) {
            LocalDate on = later(adopted, action.due.plusDays(chance.between(-12, 15)));
            if (life.departure.isOf(action.doer.person(), on)) {
                LocalDate seen = life.departure.on().plusDays(chance.between(2, 12));
                action.settled = drop(action, DropReason.DOER_STOPPED, seen, after);
                continue;
            }
            boolean lately = action.due.isAfter(life.world.lastDay().minusDays(DAYS_OVERDUE));
            if (lately && chance.happens(LEFT_OPEN)) {
                continue;
            }
            if (chance.happens(done)) {
                action.settled = life.diary.later(
                        on,
                        by -> new GoalCommand.CompleteAction(plan, life.household, by, action.id, on),
                        after,
                        action.agreed);
            } else {
                DropReason reason =
                        chance.oneOf(List.of(DropReason.NOT_NEEDED, DropReason.NOT_FEASIBLE, DropReason.DOER_STOPPED));
                action.settled = drop(action, reason, on, after);
            }
        }
    }

    private Written drop(Action action, DropReason reason, LocalDate on, Written after) {
        return life.diary.later(
                on,
                by -> new GoalCommand.DropAction(plan, life.household, by, action.id, reason, on),
                after,
                action.agreed);
    }

    /** How far the family says that it has come. */
    void score(LocalDate on, boolean first, Written after) {
        for (Goal goal : goals) {
            int right = first ? chance.between(2, 5) : goal.reached() ? chance.between(6, 9) : chance.between(3, 5);
            ScoreGiver giver = chance.happens(0.7) ? ScoreGiver.CENTRAL_PERSON : ScoreGiver.LEAD_CASEWORKER;
            Slip slip = new Slip(
                    by -> score(by, goal, right == 10 ? 1 : right + 1, giver, on),
                    CorrectionReason.TYPING_ERROR,
                    (by, entry, reason) -> new PlanCommand.CorrectEntry(
                            plan, life.household, by, entry, reason, score(by, goal, right, giver, on)));
            life.diary.later(on, by -> score(by, goal, right, giver, on), slip, after, goal.written());
        }
    }

    private GoalCommand.ScoreGoal score(By by, Goal goal, int score, ScoreGiver giver, LocalDate on) {
        return new GoalCommand.ScoreGoal(plan, life.household, by, goal.id(), score, giver, on);
    }

    /** Hands on what is still open when the plan ends: to the family itself, or to another plan. */
    void handOn(LocalDate on) {
        settleRest(on, action -> by -> new GoalCommand.HandActionOn(plan, life.household, by, action.id, on));
    }

    /** Drops what is still open when there is nobody any more for whom it would be done. */
    void dropRest(LocalDate on) {
        settleRest(
                on,
                action -> by ->
                        new GoalCommand.DropAction(plan, life.household, by, action.id, DropReason.NOT_NEEDED, on));
    }

    private void settleRest(LocalDate on, Function<Action, Function<By, UserCommand>> said) {
        for (Action action : actions) {
            if (action.settled.isNever() && !action.agreed.isNever()) {
                action.settled = life.diary.soon(on, said.apply(action), action.agreed);
            }
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
