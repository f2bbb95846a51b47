package nl.veerkracht.api.worklist;

import jakarta.validation.constraints.Min;
import nl.veerkracht.api.platform.commands.CommandAnswer;
import nl.veerkracht.api.platform.commands.CommandCall;
import nl.veerkracht.api.platform.commands.CommandEndpoint;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.domain.agenda.AgendaCommand;
import nl.veerkracht.domain.shared.AgendaId;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.ObligationId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What a caseworker says of something that has to be done; it is recorded in the agenda of the household, whose version an answer
 * gives. What was said is taken back as any entry of the agenda.
 */
@RestController
@RequestMapping("/v1/households/{householdId}/obligations/{obligationId}")
class ObligationController {

    private final CommandEndpoint endpoint;

    ObligationController(CommandEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /**
     * The correction of what was said of an obligation.
     *
     * @param reason why
     * @param fact what should have been said, of the same kind
     */
    record ObligationCorrection(CorrectionReason reason, AgendaFact fact) {}

    /** Postpones it to a later day. A term that an act sets stays where it is: that it was postponed is noted beside it. */
    @PostMapping("/postponements")
    ResponseEntity<CommandAnswer> postpone(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @PathVariable ObligationId obligationId,
            @RequestBody Postponement fact) {
        return endpoint.record(context, call, by -> fact.command(householdId, obligationId, by));
    }

    /** Says that it needs nothing more, though no fact tells so. */
    @PostMapping("/settlements")
    ResponseEntity<CommandAnswer> settle(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @PathVariable ObligationId obligationId,
            @RequestBody Settlement fact) {
        return endpoint.record(context, call, by -> fact.command(householdId, obligationId, by));
    }

    /** Says anew what was said of it, in place of an earlier entry of the agenda. */
    @PostMapping("/entries/{entry}/corrections")
    ResponseEntity<CommandAnswer> correct(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @PathVariable ObligationId obligationId,
            @PathVariable @Min(0) long entry,
            @RequestBody ObligationCorrection correction) {
        return endpoint.decide(
                context,
                call,
                by -> new AgendaCommand.CorrectEntry(
                        AgendaId.of(householdId),
                        householdId,
                        by,
                        entry,
                        correction.reason(),
                        correction.fact().command(householdId, obligationId, by)));
    }
}
