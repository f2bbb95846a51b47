package nl.veerkracht.domain.assessment;

import java.util.List;
import java.util.Objects;
import nl.veerkracht.domain.assessment.AssessmentSurroundings.HouseholdFacts;
import nl.veerkracht.domain.assessment.events.AssessmentEntryWithdrawn;
import nl.veerkracht.domain.assessment.events.AssessmentEvent;
import nl.veerkracht.domain.assessment.events.AssessmentRecorded;
import nl.veerkracht.domain.assessment.events.MeasurementPlanned;
import nl.veerkracht.domain.shared.Refusal;
import nl.veerkracht.domain.shared.Replaces;
import nl.veerkracht.domain.shared.facts.DateRules;
import nl.veerkracht.domain.shared.facts.Entries;
import nl.veerkracht.domain.shared.facts.FactRecord;
import nl.veerkracht.domain.shared.facts.Recorded;
import nl.veerkracht.domain.shared.facts.Violation;

/** The facts about a household's assessments, under all their rules. */
final class AssessmentRecord extends FactRecord<AssessmentEvent, AssessmentSurroundings> {

    AssessmentRecord() {
        super(MeasurementRules::subject);
    }

    /** In a closed file nothing new is recorded; what is wrong in it can be put right. */
    Recorded record(AssessmentCommand.Fact command, AssessmentSurroundings surroundings) {
        return record(
                command.by(),
                () -> {
                    HouseholdFacts household = surroundings.households().facts(command.householdId());
                    if (!household.open()) {
                        throw new Refusal(AssessmentRefusal.ASSESSMENT_IN_CLOSED_FILE);
                    }
                    return List.of(command.event(surroundings, household));
                },
                surroundings);
    }

    Recorded correct(AssessmentCommand.CorrectEntry command, AssessmentSurroundings surroundings) {
        return correct(
                command.by(),
                new Replaces(command.entry(), command.reason()),
                () -> command.corrected()
                        .event(surroundings, surroundings.households().facts(command.householdId())),
                surroundings);
    }

    Recorded withdraw(AssessmentCommand.WithdrawEntry command, AssessmentSurroundings surroundings) {
        return withdraw(
                command.by(),
                new AssessmentEntryWithdrawn(command.householdId(), command.entry(), command.reason()),
                surroundings);
    }

    @Override
    protected List<Violation> violations(Entries<AssessmentEvent> candidate) {
        return MeasurementRules.violations(candidate);
    }

    @Override
    protected void check(
            AssessmentEvent event, Entries<AssessmentEvent> candidate, AssessmentSurroundings surroundings) {
        // A window is computed, and can therefore lie as far ahead as it likes.
        if (!(event instanceof MeasurementPlanned)) {
            DateRules.happened(Objects.requireNonNull(event.validOn()), surroundings.today());
        }
        if (event instanceof AssessmentRecorded recorded) {
            MeasurementRules.guardWindow(recorded, candidate);
        }
    }
}
