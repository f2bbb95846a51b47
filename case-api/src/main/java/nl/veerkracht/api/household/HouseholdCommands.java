package nl.veerkracht.api.household;

import java.time.Clock;
import java.util.function.Function;
import nl.veerkracht.api.household.request.FactFrame;
import nl.veerkracht.api.household.request.FactRequest;
import nl.veerkracht.api.platform.commands.CommandAnswer;
import nl.veerkracht.api.platform.commands.CommandCall;
import nl.veerkracht.api.platform.commands.CommandEndpoint;
import nl.veerkracht.api.platform.surroundings.KnownPersons;
import nl.veerkracht.api.platform.surroundings.Teams;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.domain.household.HouseholdCommand;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.HouseholdId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What all command endpoints of a household share: from what was sent to a command. */
@Component
class HouseholdCommands {

    private final CommandEndpoint endpoint;
    private final KnownPersons persons;
    private final Teams teams;
    private final Clock clock;

    HouseholdCommands(CommandEndpoint endpoint, KnownPersons persons, Teams teams, Clock clock) {
        this.endpoint = endpoint;
        this.persons = persons;
        this.teams = teams;
        this.clock = clock;
    }

    /** Records a fact that rests on no screen. */
    ResponseEntity<CommandAnswer> record(
            RequestContext context, CommandCall call, HouseholdId householdId, FactRequest fact) {
        return endpoint.record(context, call, by -> fact.command(frame(householdId, by, FactFrame.Path.FILE, "")));
    }

    /** Opens something new beneath the file, or the file itself. */
    ResponseEntity<CommandAnswer> create(
            RequestContext context, CommandCall call, HouseholdId householdId, FactRequest fact) {
        return endpoint.create(
                context,
                call,
                by -> fact.command(frame(householdId, by, FactFrame.Path.FILE, "")),
                answer -> "/v1/households/" + answer.householdId());
    }

    /** Records a decision. */
    ResponseEntity<CommandAnswer> decide(
            RequestContext context, CommandCall call, HouseholdId householdId, FactFrame.Path path, FactRequest fact) {
        return endpoint.decide(context, call, by -> fact.command(frame(householdId, by, path, "")));
    }

    /** Corrects or withdraws an entry, which is a decision too. */
    ResponseEntity<CommandAnswer> amend(
            RequestContext context,
            CommandCall call,
            HouseholdId householdId,
            Function<FactFrame, HouseholdCommand> command) {
        return endpoint.decide(
                context, call, by -> command.apply(frame(householdId, by, FactFrame.Path.ENTRY, "/fact")));
    }

    private FactFrame frame(HouseholdId householdId, By by, FactFrame.Path path, String pointer) {
        return new FactFrame(householdId, by, path, pointer, persons, teams, clock);
    }
}
