package nl.veerkracht.api.synthetic.play;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.api.synthetic.play.Life.Friend;
import nl.veerkracht.domain.agenda.AgendaCommand;
import nl.veerkracht.domain.agenda.events.ObligationKind;
import nl.veerkracht.domain.agenda.events.PostponementReason;
import nl.veerkracht.domain.agenda.events.SettlementReason;
import nl.veerkracht.domain.shared.AgendaId;
import nl.veerkracht.domain.shared.ConferenceId;
import nl.veerkracht.domain.shared.ObligationId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.PlanId;
import nl.veerkracht.domain.supportplan.PlanCommand;
import nl.veerkracht.domain.supportplan.events.AdoptionBasis;
import nl.veerkracht.domain.supportplan.events.DeclineReason;
import nl.veerkracht.domain.supportplan.events.LegalFrame;
import nl.veerkracht.domain.supportplan.events.PlanClosingReason;
import nl.veerkracht.domain.supportplan.events.PlanForm;
import nl.veerkracht.domain.supportplan.events.ReviewOutcome;
import nl.veerkracht.domain.supportplan.events.ScoreScale;
import org.jspecify.annotations.Nullable;

/** The plan of a household: how it comes about, with or without a conference, how it is kept up, and how it ends. */
final class Planning {

    private static final double DECLINES = 0.3;
    private static final double POSTPONED = 0.06;
    private static final int DAYS_BETWEEN_REVIEWS = 91;

    private final Life life;
    private final Chance chance;
    private final PlanId plan;
    private final Goals goals;
    private final LocalDate started;
    private Written start = Written.never();
    private Written adopted = Written.never();
    private LocalDate adoptedOn = LocalDate.MAX;
    private @Nullable LocalDate stoppedOn;
    private boolean running;

    Planning(Life life) {
        this.life = life;
        this.chance = life.chance.of("plan");
        this.plan = PlanId.of(life.chance.id("plan"));
        this.goals = new Goals(life, plan);
        this.started = life.course.enrolled().plusDays(chance.between(3, 14));
    }

    /** @return the day from which the plan can have an effect */
    LocalDate write() {
        boolean youth = life.course.isYouth();
        Course.Application application = life.course.conference();
        boolean declines = youth && application == Course.Application.NONE && chance.happens(DECLINES);
        start(youth, declines);
        switch (application) {
            case NONE ->
                adopt(
                        AdoptionBasis.KITCHEN_TABLE,
                        null,
                        started.plusDays(chance.between(20, 38)),
                        started,
                        List.of(start));
            case PLAN_WITH_MEETING, MEETING_WITHOUT_PLAN, PLAN_WITHOUT_MEETING, WITHDRAWN ->
                withConference(application);
        }
        return adoptedOn.equals(LocalDate.MAX) ? started.plusDays(50) : adoptedOn;
    }

    private void start(boolean youth, boolean declines) {
        PlanForm form = youth
                ? declines ? PlanForm.CARE_PLAN : PlanForm.FAMILY_GROUP_PLAN
                : chance.happens(0.3) ? PlanForm.PERSONAL_PLAN : PlanForm.SUPPORT_PLAN;
        LegalFrame frame = youth
                ? LegalFrame.YOUTH_ACT
                : chance.happens(0.5) ? LegalFrame.SOCIAL_SUPPORT_ACT : LegalFrame.PUBLIC_MENTAL_HEALTH;
        LocalDate notified = started.minusDays(chance.between(0, 3));
        start = life.diary.soon(
                started,
                by -> new PlanCommand.StartPlan(
                        plan, life.household, by, form, frame, ScoreScale.ZERO_TO_TEN, notified, started),
                life.enrolled);
        running = !start.isNever();
        if (youth) {
            start = life.diary.along(
                    start, started, by -> new PlanCommand.OfferFamilyGroupPlan(plan, life.household, by, started));
        }
        if (declines) {
            LocalDate on = started.plusDays(chance.between(1, 10));
            Set<PersonId> who = Set.of(life.family.central().id());
            DeclineReason reason =
                    chance.oneOf(List.of(DeclineReason.NO_WISH, DeclineReason.TOO_BURDENED, DeclineReason.NO_CIRCLE));
            start = life.diary.soon(
                    on, by -> new PlanCommand.DeclineFamilyGroupPlan(plan, life.household, by, who, reason, on), start);
        }
    }

    private void withConference(Course.Application application) {
        Conferencing conference = new Conferencing(life, plan, start, started.plusDays(chance.between(2, 9)));
        switch (application) {
            case PLAN_WITH_MEETING -> {
                conference.held();
                goals.set(conference.day(), List.of(conference.done()));
                Written accepted = conference.presented(goals.last());
                adopt(
                        AdoptionBasis.CONFERENCE,
                        conference.id(),
                        conference.day().plusDays(chance.between(0, 6)),
                        null,
                        List.of(accepted));
                conference.afterwards(true);
            }
            case MEETING_WITHOUT_PLAN -> {
                conference.held();
                Written end = conference.withoutPlan();
                conference.afterwards(false);
                kitchenTable(conference.day().plusDays(30), end);
            }
            case PLAN_WITHOUT_MEETING -> {
                conference.notNeeded(true);
                adopt(
                        AdoptionBasis.WITHOUT_MEETING,
                        conference.id(),
                        conference.day().plusDays(chance.between(1, 10)),
                        conference.day(),
                        List.of(conference.done()));
            }
            case WITHDRAWN -> {
                conference.notNeeded(false);
                kitchenTable(conference.day().plusDays(20), conference.done());
            }
            case NONE -> throw new IllegalStateException("nobody asked for it");
        }
    }

    /** Where no conference leads to a plan, half of the households make one at the kitchen table after all; the others stop. */
    private void kitchenTable(LocalDate from, Written after) {
        if (chance.happens(0.5)) {
            adopt(AdoptionBasis.KITCHEN_TABLE, null, from.plusDays(chance.between(10, 30)), from, List.of(after));
        } else {
            stoppedOn = from.plusDays(chance.between(5, 20));
        }
    }

    /** @param goalsOn when its goals are set; null when they were */
    private void adopt(
            AdoptionBasis basis,
            @Nullable ConferenceId conference,
            LocalDate on,
            @Nullable LocalDate goalsOn,
            List<Written> after) {
        if (goalsOn != null) {
            goals.set(goalsOn, after);
        }
        List<Friend> there = chance.some(life.circleOn(started), 2);
        Set<PersonId> who = Stream.concat(
                        life.family.adults().stream(), there.stream().map(Friend::person))
                .map(Person::id)
                .collect(Collectors.toSet());
        LocalDate review = on.plusDays(DAYS_BETWEEN_REVIEWS);
        List<Written> rests = new ArrayList<>(after);
        rests.add(goals.last());
        there.forEach(friend -> rests.add(friend.joined()));
        adopted = life.diary.soon(
                on,
                by -> new PlanCommand.AdoptPlan(plan, life.household, by, who, basis, conference, review, on),
                rests.toArray(Written[]::new));
        if (!adopted.isNever()) {
            adoptedOn = on;
        }
    }

    /** What is done of the plan, by who is there to do it. */
    void work() {
        if (!adopted.isNever()) {
            goals.work(adoptedOn, adopted);
            goals.score(adoptedOn, true, adopted);
        }
    }

    /** Reviews the plan until it has done its work. */
    void keepUp() {
        if (stoppedOn != null) {
            close(stoppedOn, PlanClosingReason.STOPPED_BY_FAMILY);
        }
        if (adopted.isNever()) {
            return;
        }
        int many = chance.between(4, 7);
        earlyReview(adoptedOn.plusDays((long) DAYS_BETWEEN_REVIEWS * many));
        LocalDate due = adoptedOn.plusDays(DAYS_BETWEEN_REVIEWS);
        Written before = adopted;
        for (int review = 1; review <= many; review++) {
            boolean last = review == many;
            LocalDate on = life.earlyReview.isNever() && chance.happens(POSTPONED)
                    ? postponed(due, before)
                    : due.plusDays(chance.between(-6, 9));
            LocalDate next = on.plusDays(DAYS_BETWEEN_REVIEWS);
            ReviewOutcome outcome = last
                    ? ReviewOutcome.FINISH
                    : chance.oneOf(List.of(ReviewOutcome.CONTINUE, ReviewOutcome.CONTINUE, ReviewOutcome.ADJUST));
            before = review(on, outcome, last ? null : next, before);
            if (review % 2 == 0 || last) {
                goals.score(on, false, before);
            }
            due = next;
            if (last && !before.isNever()) {
                close(on, PlanClosingReason.GOALS_REACHED);
            }
        }
    }

    private Written review(LocalDate on, ReviewOutcome outcome, @Nullable LocalDate next, Written before) {
        return life.diary.soon(
                on, by -> new PlanCommand.ReviewPlan(plan, life.household, by, outcome, next, on), before);
    }

    /** @return the day on which a review takes place that could not be held when it was due */
    private LocalDate postponed(LocalDate due, Written agreed) {
        LocalDate said = due.minusDays(chance.between(2, 6));
        LocalDate to = due.plusDays(chance.between(14, 40));
        PostponementReason reason = chance.oneOf(List.of(
                PostponementReason.ASKED_BY_FAMILY,
                PostponementReason.ILLNESS_OR_ABSENCE,
                PostponementReason.NO_CAPACITY));
        life.diary.ahead(
                said,
                said,
                by -> new AgendaCommand.PostponeObligation(
                        AgendaId.of(life.household),
                        life.household,
                        by,
                        ObligationId.of(
                                life.household, ObligationKind.PLAN_REVIEW.name(), plan.value(), agreed.entry()),
                        to,
                        reason,
                        said),
                agreed);
        return to.minusDays(chance.between(0, 3));
    }

    /** Soon after care rose again the family and its circle look together at what can be carried. */
    private void earlyReview(LocalDate finished) {
        Written asked = life.earlyReview;
        if (asked.isNever()) {
            return;
        }
        LocalDate on = OfficeHours.dayOf(asked.at()).plusDays(chance.between(4, 12));
        if (on.isBefore(finished)) {
            review(on, ReviewOutcome.ADJUST, on.plusDays(DAYS_BETWEEN_REVIEWS), asked);
        } else {
            String household = life.household.value();
            life.settle(on, ObligationKind.EARLY_REVIEW, household, asked, SettlementReason.NOT_NEEDED, asked);
        }
    }

    /** Ends the plan, with whatever is open in it; nothing is recorded in it afterwards. */
    void close(LocalDate on, PlanClosingReason reason) {
        if (!running || start.isNever()) {
            return;
        }
        if (reason == PlanClosingReason.DECEASED) {
            goals.dropRest(on);
        } else {
            goals.handOn(on);
        }
        Written closed = life.diary.soon(
                on, by -> new PlanCommand.ClosePlan(plan, life.household, by, reason, on), life.diary.last());
        running = closed.isNever();
    }

    boolean runs() {
        return running;
    }
}
