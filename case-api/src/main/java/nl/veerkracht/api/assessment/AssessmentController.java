package nl.veerkracht.api.assessment;

import jakarta.validation.constraints.Min;
import java.util.function.Function;
import nl.veerkracht.api.platform.commands.CommandAnswer;
import nl.veerkracht.api.platform.commands.CommandCall;
import nl.veerkracht.api.platform.commands.CommandDesk;
import nl.veerkracht.api.platform.surroundings.KnownPersons;
import nl.veerkracht.api.platform.web.ProblemException;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.domain.assessment.AssessmentCommand;
import nl.veerkracht.domain.shared.AssessmentFileId;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.HouseholdId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Plans and records assessments. The version in an answer, and in {@code If-Match}, is that of the household's assessments. */
@RestController
@RequestMapping("/v1/households/{householdId}")
class AssessmentController {

    private final CommandDesk desk;
    private final KnownPersons persons;

    AssessmentController(CommandDesk desk, KnownPersons persons) {
        this.desk = desk;
        this.persons = persons;
    }

    /**
     * The correction of an entry.
     *
     * @param reason why
     * @param fact the fact as it should have been recorded; of the same kind, and about the same measurement or person
     */
    record AssessmentCorrection(CorrectionReason reason, AssessmentFact fact) {}

    /** The withdrawal of an entry, with the reason. */
    record AssessmentWithdrawal(CorrectionReason reason) {}

    /** Plans a measurement for a moment of a participation. */
    @PostMapping("/measurement-plans")
    ResponseEntity<CommandAnswer> plan(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @RequestBody PlannedMeasurement fact) {
        return record(context, call, householdId, fact);
    }

    /** Records an assessment, for a planned moment or apart from one. */
    @PostMapping("/assessments")
    ResponseEntity<CommandAnswer> record(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @RequestBody TakenAssessment fact) {
        return record(context, call, householdId, (AssessmentFact) fact);
    }

    /** Records why a planned measurement will not take place. */
    @PostMapping("/assessment-declines")
    ResponseEntity<CommandAnswer> decline(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @RequestBody MissingMeasurement fact) {
        return send(context, call, by -> fact.command(householdId, by, ""));
    }

    /** Records a fact in place of an earlier entry. */
    @PostMapping("/assessment-entries/{entry}/corrections")
    ResponseEntity<CommandAnswer> correct(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @PathVariable @Min(0) long entry,
            @RequestBody AssessmentCorrection correction) {
        requireVersion(call);
        return send(
                context,
                call,
                by -> new AssessmentCommand.CorrectEntry(
                        AssessmentFileId.of(householdId),
                        householdId,
                        by,
                        entry,
                        correction.reason(),
                        notErased(correction.fact()).command(householdId, by, "/fact")));
    }

    /** Takes an entry back that should not be there. */
    @PostMapping("/assessment-entries/{entry}/withdrawals")
    ResponseEntity<CommandAnswer> withdraw(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @PathVariable @Min(0) long entry,
            @RequestBody AssessmentWithdrawal withdrawal) {
        requireVersion(call);
        return send(
                context,
                call,
                by -> new AssessmentCommand.WithdrawEntry(
                        AssessmentFileId.of(householdId), householdId, by, entry, withdrawal.reason()));
    }

    private ResponseEntity<CommandAnswer> record(
            RequestContext context, CommandCall call, HouseholdId householdId, AssessmentFact fact) {
        return send(context, call, by -> notErased(fact).command(householdId, by, ""));
    }

    /** Nothing new is recorded about who was erased; that a measurement of them is missing can be said. */
    private AssessmentFact notErased(AssessmentFact fact) {
        if (fact.personId() != null && !(fact instanceof MissingMeasurement)) {
            persons.refuseErased(fact.personId());
        }
        return fact;
    }

    private ResponseEntity<CommandAnswer> send(
            RequestContext context, CommandCall call, Function<By, AssessmentCommand> command) {
        By by = new By(context.actor(), call.expectedVersion());
        CommandAnswer answer = desk.execute(context, call, () -> command.apply(by));
        return ResponseEntity.ok().eTag("\"" + answer.version() + "\"").body(answer);
    }

    private static void requireVersion(CommandCall call) {
        if (call.expectedVersion() == null) {
            throw new ProblemException(HttpStatus.PRECONDITION_REQUIRED, "IF_MATCH_MISSING");
        }
    }
}
