package nl.veerkracht.api.synthetic.play;

import java.time.LocalDate;
import nl.veerkracht.domain.assessment.events.MissingReason;
import nl.veerkracht.domain.household.CaseCommand;
import nl.veerkracht.domain.household.HouseholdCommand;
import nl.veerkracht.domain.household.events.CareReductionReason;
import nl.veerkracht.domain.household.events.ClosingReason;
import nl.veerkracht.domain.household.events.LeavingReason;
import nl.veerkracht.domain.household.events.ParticipationEndReason;
import nl.veerkracht.domain.household.events.RetentionClass;
import nl.veerkracht.domain.supportplan.events.PlanClosingReason;

/** How a household takes leave: it has reached what it wanted, it moves to another place, or who lived alone dies. */
final class Leaving {

    private Leaving() {}

    /** @return when the file was closed */
    static Written write(Life life, Planning plan) {
        return switch (life.course.ending()) {
            case GOES_ON -> Written.never();
            case REACHED -> reached(life, plan);
            case MOVES -> moves(life, plan);
            case DIES -> dies(life, plan);
        };
    }

    /** Who has reached it keeps the care that is still needed, and the file with it. */
    private static Written reached(Life life, Planning plan) {
        LocalDate on = life.course.ends();
        plan.close(on, PlanClosingReason.GOALS_REACHED);
        end(life, on, ParticipationEndReason.GOALS_REACHED);
        return close(life, plan, on, ClosingReason.DONE);
    }

    private static Written moves(Life life, Planning plan) {
        LocalDate on = life.course.ends();
        Measuring.declineRest(life, on, MissingReason.MOVED);
        plan.close(on, PlanClosingReason.MOVED_AWAY);
        life.care.endAll(on, CareReductionReason.MOVED_AWAY);
        end(life, on, ParticipationEndReason.MOVED);
        return close(life, plan, on, ClosingReason.MOVED);
    }

    /** What was arranged ends for that reason. Of a closing it is none of those that have a code. */
    private static Written dies(Life life, Planning plan) {
        LocalDate on = life.course.ends();
        Person who = life.family.central();
        life.diary.soon(
                on,
                by -> new HouseholdCommand.RemoveMember(life.household, by, who.id(), on, LeavingReason.DECEASED),
                life.since(who));
        Measuring.declineRest(life, on, MissingReason.DECEASED);
        plan.close(on, PlanClosingReason.DECEASED);
        life.care.endAll(on, CareReductionReason.DECEASED);
        end(life, on, ParticipationEndReason.DECEASED);
        return close(life, plan, on, ClosingReason.OTHER);
    }

    private static void end(Life life, LocalDate on, ParticipationEndReason reason) {
        life.diary.soon(
                on,
                by -> new HouseholdCommand.EndParticipation(life.household, by, life.world.programme(), on, reason),
                life.enrolled,
                life.baseline);
    }

    /** Whatever was still to be recorded is recorded before; where something still runs the file stays open. */
    private static Written close(Life life, Planning plan, LocalDate on, ClosingReason reason) {
        if (!life.care.isOver() || plan.runs()) {
            return Written.never();
        }
        RetentionClass retention = life.course.isYouth() ? RetentionClass.YOUTH : RetentionClass.OGGZ;
        return life.diary.soon(
                on, by -> new CaseCommand.CloseFile(life.household, by, reason, retention, on), life.diary.last());
    }
}
