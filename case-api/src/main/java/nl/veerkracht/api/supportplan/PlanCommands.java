package nl.veerkracht.api.supportplan;

import java.util.function.Function;
import nl.veerkracht.api.platform.commands.CommandAnswer;
import nl.veerkracht.api.platform.commands.CommandCall;
import nl.veerkracht.api.platform.commands.CommandEndpoint;
import nl.veerkracht.api.platform.surroundings.KnownPersons;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.api.supportplan.request.PlanFactRequest;
import nl.veerkracht.api.supportplan.request.PlanFrame;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PlanId;
import nl.veerkracht.domain.supportplan.PlanCommand;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What all command endpoints of a plan share: from what was sent to a command. */
@Component
class PlanCommands {

    private final CommandEndpoint endpoint;
    private final KnownPersons persons;

    PlanCommands(CommandEndpoint endpoint, KnownPersons persons) {
        this.endpoint = endpoint;
        this.persons = persons;
    }

    /** Opens something new in a plan, or the plan itself. */
    ResponseEntity<CommandAnswer> create(
            RequestContext context, CommandCall call, HouseholdId householdId, PlanId planId, PlanFactRequest fact) {
        return endpoint.create(
                context,
                call,
                by -> fact.command(new PlanFrame(householdId, planId, by, PlanFrame.Path.PLAN, "", persons)),
                answer -> "/v1/households/" + householdId + "/plans/" + planId);
    }

    /** Records a fact that rests on no screen. */
    ResponseEntity<CommandAnswer> record(
            RequestContext context,
            CommandCall call,
            HouseholdId householdId,
            PlanId planId,
            PlanFrame.Path path,
            PlanFactRequest fact) {
        return endpoint.record(
                context, call, by -> fact.command(new PlanFrame(householdId, planId, by, path, "", persons)));
    }

    /** Records a decision. */
    ResponseEntity<CommandAnswer> decide(
            RequestContext context,
            CommandCall call,
            HouseholdId householdId,
            PlanId planId,
            PlanFrame.Path path,
            PlanFactRequest fact) {
        return endpoint.decide(
                context, call, by -> fact.command(new PlanFrame(householdId, planId, by, path, "", persons)));
    }

    /** Corrects or withdraws an entry, which is a decision too. */
    ResponseEntity<CommandAnswer> amend(
            RequestContext context,
            CommandCall call,
            HouseholdId householdId,
            PlanId planId,
            Function<PlanFrame, PlanCommand> command) {
        return endpoint.decide(
                context,
                call,
                by -> command.apply(new PlanFrame(householdId, planId, by, PlanFrame.Path.ENTRY, "/fact", persons)));
    }
}
