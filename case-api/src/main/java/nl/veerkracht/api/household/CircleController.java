package nl.veerkracht.api.household;

import nl.veerkracht.api.household.request.CarerIdentified;
import nl.veerkracht.api.household.request.ConsentGiven;
import nl.veerkracht.api.household.request.ConsentWithdrawn;
import nl.veerkracht.api.household.request.FactFrame;
import nl.veerkracht.api.household.request.InformationGiven;
import nl.veerkracht.api.household.request.NetworkMemberAdded;
import nl.veerkracht.api.household.request.NetworkMemberChanged;
import nl.veerkracht.api.household.request.NetworkMemberLeft;
import nl.veerkracht.api.platform.commands.CommandAnswer;
import nl.veerkracht.api.platform.commands.CommandCall;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The circle around the household, and what its people were told and consented to. */
@RestController
@RequestMapping("/v1/households/{householdId}")
class CircleController {

    private final HouseholdCommands commands;

    CircleController(HouseholdCommands commands) {
        this.commands = commands;
    }

    /** Adds a person to the circle: a new one, or one who is in a file of the team already. */
    @PostMapping("/network-members")
    ResponseEntity<CommandAnswer> addNetworkMember(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @RequestBody NetworkMemberAdded fact) {
        return commands.create(context, call, householdId, fact);
    }

    /** Records what a person in the circle means to the household now. */
    @PostMapping("/network-members/{personId}/changes")
    ResponseEntity<CommandAnswer> changeNetworkMember(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @PathVariable PersonId personId,
            @RequestBody NetworkMemberChanged fact) {
        return commands.decide(context, call, householdId, FactFrame.Path.of(personId), fact);
    }

    /** Records that a person left the circle. */
    @PostMapping("/network-members/{personId}/departures")
    ResponseEntity<CommandAnswer> endNetworkMembership(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @PathVariable PersonId personId,
            @RequestBody NetworkMemberLeft fact) {
        return commands.decide(context, call, householdId, FactFrame.Path.of(personId), fact);
    }

    /** Records that a person is an informal carer. */
    @PostMapping("/carers")
    ResponseEntity<CommandAnswer> markCarer(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @RequestBody CarerIdentified fact) {
        return commands.record(context, call, householdId, fact);
    }

    /** Records that a person was told that the team keeps data about them. */
    @PostMapping("/information-given")
    ResponseEntity<CommandAnswer> giveInformation(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @RequestBody InformationGiven fact) {
        return commands.record(context, call, householdId, fact);
    }

    /** Records a consent. */
    @PostMapping("/consents")
    ResponseEntity<CommandAnswer> giveConsent(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @RequestBody ConsentGiven fact) {
        return commands.record(context, call, householdId, fact);
    }

    /** Records that a consent was taken back. */
    @PostMapping("/consent-withdrawals")
    ResponseEntity<CommandAnswer> withdrawConsent(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @RequestBody ConsentWithdrawn fact) {
        return commands.decide(context, call, householdId, FactFrame.Path.FILE, fact);
    }
}
