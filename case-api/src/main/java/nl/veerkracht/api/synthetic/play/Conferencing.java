package nl.veerkracht.api.synthetic.play;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nl.veerkracht.domain.organisation.events.OrganisationType;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.ConferenceId;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.PlanId;
import nl.veerkracht.domain.supportplan.ConferenceCommand;
import nl.veerkracht.domain.supportplan.MeetingCommand;
import nl.veerkracht.domain.supportplan.events.ConferencePhase;
import nl.veerkracht.domain.supportplan.events.ConferenceVariant;
import nl.veerkracht.domain.supportplan.events.MatchWish;
import nl.veerkracht.domain.supportplan.events.NoMeetingReason;
import nl.veerkracht.domain.supportplan.events.NoPlanReason;
import nl.veerkracht.domain.supportplan.events.Phase;
import nl.veerkracht.domain.supportplan.events.RequestedBy;
import nl.veerkracht.domain.supportplan.events.SatisfactionRole;
import org.jspecify.annotations.Nullable;

/** A conference: asked for, prepared, held or not, and what follows on it. */
final class Conferencing {

    private static final double BOTTOM_LINE = 0.3;
    private static final double WISHES = 0.35;
    private static final double TOLD = 0.7;

    private final Life life;
    private final Chance chance;
    private final PlanId plan;
    private final ConferenceId id;
    private final LocalDate requestedOn;
    private final int lead;
    private final OrganisationId referrer;
    private Written done;
    private LocalDate day;
    private boolean bottomLine;

    Conferencing(Life life, PlanId plan, Written started, LocalDate requestedOn) {
        this.life = life;
        this.chance = life.chance.of("conference");
        this.plan = plan;
        this.id = ConferenceId.of(life.chance.id("conference"));
        this.requestedOn = requestedOn;
        this.lead = lead();
        this.day = requestedOn.plusDays(lead);
        this.referrer =
                life.world.organisation(OrganisationType.SOCIAL_TEAM, chance).id();
        this.done = request(started);
    }

    private int lead() {
        Parameters parameters = life.world.parameters();
        int shortest = parameters.count(Parameter.SHORTEST_LEAD_DAYS);
        if (life.course.quick()) {
            return shortest;
        }
        double drawn = chance.skewed(parameters.of(Parameter.LEAD_DAYS), 0.4);
        return Math.max(shortest + 3, Math.min(100, (int) Math.round(drawn)));
    }

    ConferenceId id() {
        return id;
    }

    /** @return the day of the meeting, or on which it was clear that there would be none */
    LocalDate day() {
        return day;
    }

    /** @return when the last of it was recorded */
    Written done() {
        return done;
    }

    private Written request(Written started) {
        Life.Text question = life.text(life.theme.question(), requestedOn, null);
        LocalDate agreed = requestedOn.minusDays(chance.between(0, 2));
        RequestedBy by = chance.oneOf(List.of(RequestedBy.SOCIAL_TEAM, RequestedBy.SOCIAL_TEAM, RequestedBy.HOUSEHOLD));
        return life.diary.soon(
                requestedOn,
                who -> new ConferenceCommand.RequestConference(
                        plan,
                        life.household,
                        who,
                        id,
                        ConferenceVariant.INDIVIDUAL_OR_FAMILY,
                        question.value(),
                        life.family.central().id(),
                        agreed,
                        by,
                        requestedOn),
                Life.after(started, question.after()));
    }

    /** A meeting, with all that it takes. */
    void held() {
        LocalDate appointed = requestedOn.plusDays(Math.max(1, lead / 6));
        LocalDate invited = requestedOn.plusDays(Math.max(1, lead / 4));
        LocalDate scheduled = requestedOn.plusDays(lead / 2);
        coordinator(appointed);
        boolean conditions = life.course.isYouth() && chance.happens(BOTTOM_LINE);
        // Conditions that no plan met would keep every later plan from being adopted.
        if (conditions && life.course.conference() == Course.Application.PLAN_WITH_MEETING) {
            bottomLine(appointed);
        }
        Participants participants = new Participants(life, plan, id, lead);
        done = participants.invite(invited, scheduled, day, done);
        schedule(scheduled);
        done = participants.prepare(scheduled, day, done);
        meet(participants);
    }

    private void coordinator(LocalDate on) {
        Person coordinator = chance.oneOf(life.world.coordinators());
        Set<MatchWish> wishes = chance.happens(WISHES)
                ? Set.of(chance.oneOf(List.of(MatchWish.LANGUAGE, MatchWish.BACKGROUND, MatchWish.GENDER)))
                : Set.of();
        done = life.diary.soon(
                on,
                by -> new ConferenceCommand.AppointCoordinator(
                        plan, life.household, by, id, coordinator.id(), wishes, on),
                done);
    }

    private void bottomLine(LocalDate on) {
        Life.Text conditions =
                life.text(chance.oneOf(life.world.themes().notes().bottomLine(life.child, on)), on, null);
        bottomLine = true;
        done = life.diary.along(
                done,
                on,
                by -> new ConferenceCommand.SetBottomLine(
                        plan, life.household, by, id, conditions.value(), referrer, on),
                conditions.after());
    }

    private void schedule(LocalDate on) {
        Life.Text place = life.text(chance.oneOf(life.world.themes().notes().place()), on, null);
        LocalTime starts = LocalTime.of(chance.between(10, 14), 0);
        LocalDate meeting = day;
        done = life.diary.soon(
                on,
                by -> new ConferenceCommand.ScheduleConference(
                        plan, life.household, by, id, meeting, starts, place.value(), on),
                Life.after(done, place.after()));
    }

    private void meet(Participants participants) {
        LocalTime starts = LocalTime.of(chance.between(10, 14), chance.between(0, 1) * 30);
        LocalTime closed = starts.plusMinutes(chance.between(50, 80));
        LocalTime plans = closed.plusMinutes(chance.between(70, 150));
        List<ConferencePhase> phases = List.of(
                new ConferencePhase(Phase.INFORMATION, starts, closed),
                new ConferencePhase(Phase.PRIVATE_TIME, closed, plans),
                new ConferencePhase(Phase.PLAN_PRESENTATION, plans, plans.plusMinutes(chance.between(30, 50))));
        LocalDate on = day;
        done = life.diary.soon(
                on,
                by -> new MeetingCommand.HoldConference(
                        plan,
                        life.household,
                        by,
                        id,
                        participants.attending(),
                        participants.professionals(),
                        phases,
                        false,
                        participants.newTies(),
                        participants.restoredTies(),
                        on),
                done);
    }

    /** The plan is told to who referred, and taken on. @return when it was accepted */
    Written presented(Written goals) {
        LocalDate on = day;
        Written presented = life.diary.along(
                goals, on, by -> new MeetingCommand.PresentPlan(plan, life.household, by, id, on), done);
        @Nullable Boolean met = bottomLine ? Boolean.TRUE : null;
        return life.diary.along(
                presented, on, by -> new MeetingCommand.AcceptPlan(plan, life.household, by, id, referrer, met, on));
    }

    Written withoutPlan() {
        LocalDate on = day.plusDays(chance.between(1, 12));
        return life.diary.soon(
                on,
                by -> new MeetingCommand.CloseWithoutPlan(plan, life.household, by, id, NoPlanReason.NO_AGREEMENT, on),
                done);
    }

    void notNeeded(boolean planMade) {
        day = requestedOn.plusDays(chance.between(10, 30));
        LocalDate on = day;
        NoMeetingReason reason = planMade
                ? NoMeetingReason.PLAN_MADE_BEFOREHAND
                : chance.oneOf(List.of(NoMeetingReason.WITHDRAWN_BY_FAMILY, NoMeetingReason.NO_CIRCLE));
        done = life.diary.soon(
                on,
                by -> new MeetingCommand.CloseWithoutMeeting(plan, life.household, by, id, planMade, reason, on),
                done);
    }

    /** The call after four weeks, and what people thought of it. */
    void afterwards(boolean planMade) {
        LocalDate called = day.plusDays(
                chance.happens(life.world.parameters().of(Parameter.CALLS_ON_TIME))
                        ? chance.between(23, 28)
                        : chance.between(31, 50));
        int executed = planMade ? 5 * chance.between(6, 19) : 5 * chance.between(0, 6);
        Life.@Nullable Text note = chance.happens(0.6)
                ? life.text(chance.oneOf(life.world.themes().notes().followUp()), called, null)
                : null;
        @Nullable PersonalValue told = note == null ? null : note.value();
        life.diary.soon(
                called,
                by -> new MeetingCommand.CallAfterFourWeeks(plan, life.household, by, id, executed, told, called),
                note == null ? new Written[] {done} : Life.after(done, note.after()));
        Parameters means = life.world.parameters();
        for (SatisfactionRole role : SatisfactionRole.values()) {
            if (chance.happens(TOLD)) {
                boolean professional = role == SatisfactionRole.PROFESSIONAL;
                satisfaction(
                        role,
                        grade(means.of(
                                professional
                                        ? Parameter.PROFESSIONALS_WITH_MEETING
                                        : Parameter.SATISFACTION_WITH_MEETING)),
                        grade(means.of(
                                professional ? Parameter.PROFESSIONALS_WITH_PLAN : Parameter.SATISFACTION_WITH_PLAN)));
            }
        }
    }

    private void satisfaction(SatisfactionRole role, int meeting, int planned) {
        LocalDate on = day.plusDays(chance.between(1, 14));
        life.diary.later(
                on,
                by -> new MeetingCommand.RecordSatisfaction(plan, life.household, by, id, role, meeting, planned, on),
                done);
    }

    private int grade(double mean) {
        return Math.max(1, Math.min(10, chance.rounded(mean) + chance.between(-1, 1)));
    }
}
