package nl.veerkracht.api.household;

import nl.veerkracht.api.household.request.ChildBorn;
import nl.veerkracht.api.household.request.Enrolled;
import nl.veerkracht.api.household.request.FactFrame;
import nl.veerkracht.api.household.request.MemberAdded;
import nl.veerkracht.api.household.request.MemberLeft;
import nl.veerkracht.api.household.request.ParticipationEnded;
import nl.veerkracht.api.platform.commands.CommandAnswer;
import nl.veerkracht.api.platform.commands.CommandCall;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.ProgrammeId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who lives in the household, and in which programmes it takes part. */
@RestController
@RequestMapping("/v1/households/{householdId}")
class MembershipController {

    private final HouseholdCommands commands;

    MembershipController(HouseholdCommands commands) {
        this.commands = commands;
    }

    /** Adds a member: a new person, or one who is in a file of the team already. */
    @PostMapping("/members")
    ResponseEntity<CommandAnswer> addMember(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @RequestBody MemberAdded fact) {
        return commands.create(context, call, householdId, fact);
    }

    /** Records that a member left. */
    @PostMapping("/members/{personId}/departures")
    ResponseEntity<CommandAnswer> removeMember(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @PathVariable PersonId personId,
            @RequestBody MemberLeft fact) {
        return commands.decide(context, call, householdId, FactFrame.Path.of(personId), fact);
    }

    /** Records the birth of a child that was expected. */
    @PostMapping("/members/{personId}/births")
    ResponseEntity<CommandAnswer> registerBirth(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @PathVariable PersonId personId,
            @RequestBody ChildBorn fact) {
        return commands.decide(context, call, householdId, FactFrame.Path.of(personId), fact);
    }

    /** Enrols the household in a programme. */
    @PostMapping("/enrolments")
    ResponseEntity<CommandAnswer> enrol(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @RequestBody Enrolled fact) {
        return commands.decide(context, call, householdId, FactFrame.Path.FILE, fact);
    }

    /** Ends the participation in a programme. */
    @PostMapping("/enrolments/{programmeId}/endings")
    ResponseEntity<CommandAnswer> endParticipation(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @PathVariable ProgrammeId programmeId,
            @RequestBody ParticipationEnded fact) {
        return commands.decide(context, call, householdId, FactFrame.Path.of(programmeId), fact);
    }
}
