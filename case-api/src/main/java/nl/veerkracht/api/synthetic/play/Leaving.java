package nl.veerkracht.api.synthetic.play;

import java.time.LocalDate;
import nl.veerkracht.domain.assessment.events.MissingReason;
import nl.veerkracht.domain.household.CaseCommand;
import nl.veerkracht.domain.household.HouseholdCommand;
import nl.veerkracht.domain.household.events.CareReductionReason;
import nl.veerkracht.domain.household.events.ClosingReason;
import nl.veerkracht.domain.household.events.ParticipationEndReason;
import nl.veerkracht.domain.household.events.RetentionClass;
import nl.veerkracht.domain.supportplan.events.PlanClosingReason;

/** How a household takes leave: it has reached what it wanted, or it moves to another place. */
final class Leaving {

    private Leaving() {}

    static void write(Life life, Planning plan) {
        switch (life.course.ending()) {
            case GOES_ON -> {}
            case REACHED -> reached(life, plan);
            case MOVES -> moves(life, plan);
        }
    }

    /** Who has reached it keeps the care that is still needed, and the file with it. */
    private static void reached(Life life, Planning plan) {
        LocalDate on = life.course.ends();
        plan.close(on, PlanClosingReason.GOALS_REACHED);
        end(life, on, ParticipationEndReason.GOALS_REACHED);
        if (life.care.isOver() && !plan.runs()) {
            close(life, on, ClosingReason.DONE);
        }
    }

    private static void moves(Life life, Planning plan) {
        LocalDate on = life.course.ends();
        Measuring.declineRest(life, on, MissingReason.MOVED);
        plan.close(on, PlanClosingReason.MOVED_AWAY);
        life.care.endAll(on, CareReductionReason.MOVED_AWAY);
        end(life, on, ParticipationEndReason.MOVED);
        if (life.care.isOver() && !plan.runs()) {
            close(life, on, ClosingReason.MOVED);
        }
    }

    private static void end(Life life, LocalDate on, ParticipationEndReason reason) {
        life.diary.soon(
                on,
                by -> new HouseholdCommand.EndParticipation(life.household, by, life.world.programme(), on, reason),
                life.enrolled,
                life.baseline);
    }

    /** Whatever was still to be recorded is recorded before. */
    private static void close(Life life, LocalDate on, ClosingReason reason) {
        RetentionClass retention = life.course.isYouth() ? RetentionClass.YOUTH : RetentionClass.OGGZ;
        life.diary.soon(
                on, by -> new CaseCommand.CloseFile(life.household, by, reason, retention, on), life.diary.last());
    }
}
