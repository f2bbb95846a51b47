package nl.veerkracht.domain.supportplan;

import static nl.veerkracht.domain.supportplan.PlanRefusal.PLAN_ALREADY_RUNNING;
import static nl.veerkracht.domain.supportplan.PlanRefusal.PLAN_START_CANNOT_BE_WITHDRAWN;
import static nl.veerkracht.domain.supportplan.PlanRefusal.PLAN_UNKNOWN;

import java.util.List;
import nl.veerkracht.domain.shared.Refusal;
import nl.veerkracht.domain.shared.Replaces;
import nl.veerkracht.domain.shared.facts.Entries;
import nl.veerkracht.domain.shared.facts.FactRecord;
import nl.veerkracht.domain.shared.facts.Recorded;
import nl.veerkracht.domain.shared.facts.Rule;
import nl.veerkracht.domain.shared.facts.Violation;
import nl.veerkracht.domain.supportplan.events.PlanEntryWithdrawn;
import nl.veerkracht.domain.supportplan.events.PlanEvent;
import nl.veerkracht.domain.supportplan.events.SupportPlanClosed;
import nl.veerkracht.domain.supportplan.events.SupportPlanStarted;

/** The facts of a plan, under all its rules. */
final class PlanRecord extends FactRecord<PlanEvent, PlanSurroundings> {

    private static final List<Rule<PlanEvent>> RULES = List.of(
            PlanRules::violations,
            ActionRules::violations,
            ConferenceRules::violations,
            MeetingRules::violations,
            AdoptionRules::violations);

    PlanRecord() {
        super(PlanSubjects::subject);
    }

    Recorded record(PlanCommand.Fact command, PlanSurroundings surroundings) {
        guardHousehold(command);
        PlanSurroundings once = surroundings.forOneDecision();
        return record(command.by(), () -> List.of(command.event(once)), once);
    }

    Recorded correct(PlanCommand.CorrectEntry command, PlanSurroundings surroundings) {
        guardHousehold(command);
        PlanSurroundings once = surroundings.forOneDecision();
        return correct(
                command.by(),
                new Replaces(command.entry(), command.reason()),
                () -> command.corrected().event(once),
                once);
    }

    Recorded withdraw(PlanCommand.WithdrawEntry command, PlanSurroundings surroundings) {
        guardHousehold(command);
        return withdraw(
                command.by(),
                new PlanEntryWithdrawn(command.planId(), command.householdId(), command.entry(), command.reason()),
                surroundings);
    }

    /** The right to the plan was decided on the household of the command: it must be the plan's own. */
    private void guardHousehold(PlanCommand command) {
        boolean another = entries()
                .of(SupportPlanStarted.class)
                .anyMatch(started -> !started.event().householdId().equals(command.householdId()));
        if (another) {
            throw new Refusal(PLAN_UNKNOWN);
        }
    }

    @Override
    protected List<Violation> violations(Entries<PlanEvent> candidate) {
        return candidate.violations(RULES);
    }

    @Override
    protected void check(PlanEvent event, Entries<PlanEvent> candidate, PlanSurroundings surroundings) {
        PlanRecordingRules.check(event, candidate, surroundings);
    }

    @Override
    protected void guardWithdrawal(PlanEvent original) {
        if (original instanceof SupportPlanStarted) {
            throw new Refusal(PLAN_START_CANNOT_BE_WITHDRAWN);
        }
    }

    @Override
    protected void settle(Entries<PlanEvent> candidate, PlanSurroundings surroundings) {
        if (isRunning(entries()) == isRunning(candidate)) {
            return;
        }
        PlanEvent plan =
                candidate.of(SupportPlanStarted.class).findFirst().orElseThrow().event();
        if (!isRunning(candidate)) {
            surroundings.runningPlans().release(plan.householdId(), plan.planId());
        } else if (!surroundings.runningPlans().claim(plan.householdId(), plan.planId())) {
            throw new Refusal(PLAN_ALREADY_RUNNING);
        }
    }

    private static boolean isRunning(Entries<PlanEvent> entries) {
        return entries.of(SupportPlanStarted.class).findAny().isPresent()
                && entries.of(SupportPlanClosed.class).findAny().isEmpty();
    }
}
