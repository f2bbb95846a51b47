package nl.veerkracht.api.supportplan;

import nl.veerkracht.api.platform.commands.CommandAnswer;
import nl.veerkracht.api.platform.commands.CommandCall;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.api.supportplan.request.BottomLineSet;
import nl.veerkracht.api.supportplan.request.ConferenceRequested;
import nl.veerkracht.api.supportplan.request.ConferenceScheduled;
import nl.veerkracht.api.supportplan.request.CoordinatorAppointed;
import nl.veerkracht.api.supportplan.request.ParticipantInvited;
import nl.veerkracht.api.supportplan.request.ParticipantPrepared;
import nl.veerkracht.api.supportplan.request.ParticipantResponded;
import nl.veerkracht.api.supportplan.request.PlanFrame;
import nl.veerkracht.domain.shared.ConferenceId;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PlanId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a caseworker records about a conference of a plan until it is held. */
@RestController
@RequestMapping("/v1/households/{householdId}/plans/{planId}/conferences")
class ConferenceController {

    private final PlanCommands commands;

    ConferenceController(PlanCommands commands) {
        this.commands = commands;
    }

    /** Asks for a conference, to which the central person said yes; one runs at a time. */
    @PostMapping
    ResponseEntity<CommandAnswer> request(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @PathVariable PlanId planId,
            @RequestBody ConferenceRequested fact) {
        return commands.create(context, call, householdId, planId, fact);
    }

    /** Appoints a coordinator of the register who has no stake in what comes of it. */
    @PostMapping("/{conferenceId}/coordinators")
    ResponseEntity<CommandAnswer> appointCoordinator(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @PathVariable PlanId planId,
            @PathVariable ConferenceId conferenceId,
            @RequestBody CoordinatorAppointed fact) {
        return commands.decide(context, call, householdId, planId, PlanFrame.Path.of(conferenceId), fact);
    }

    /** Records conditions for safety that the plan must meet. */
    @PostMapping("/{conferenceId}/bottom-lines")
    ResponseEntity<CommandAnswer> setBottomLine(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @PathVariable PlanId planId,
            @PathVariable ConferenceId conferenceId,
            @RequestBody BottomLineSet fact) {
        return commands.decide(context, call, householdId, planId, PlanFrame.Path.of(conferenceId), fact);
    }

    /** Records that somebody was invited. */
    @PostMapping("/{conferenceId}/participants")
    ResponseEntity<CommandAnswer> invite(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @PathVariable PlanId planId,
            @PathVariable ConferenceId conferenceId,
            @RequestBody ParticipantInvited fact) {
        return commands.record(context, call, householdId, planId, PlanFrame.Path.of(conferenceId), fact);
    }

    /** Records what somebody answered to an invitation. */
    @PostMapping("/{conferenceId}/responses")
    ResponseEntity<CommandAnswer> respond(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @PathVariable PlanId planId,
            @PathVariable ConferenceId conferenceId,
            @RequestBody ParticipantResponded fact) {
        return commands.record(context, call, householdId, planId, PlanFrame.Path.of(conferenceId), fact);
    }

    /** Records that somebody was prepared in person. */
    @PostMapping("/{conferenceId}/preparations")
    ResponseEntity<CommandAnswer> prepare(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @PathVariable PlanId planId,
            @PathVariable ConferenceId conferenceId,
            @RequestBody ParticipantPrepared fact) {
        return commands.record(context, call, householdId, planId, PlanFrame.Path.of(conferenceId), fact);
    }

    /** Records the day and the place that were agreed. */
    @PostMapping("/{conferenceId}/schedules")
    ResponseEntity<CommandAnswer> schedule(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @PathVariable PlanId planId,
            @PathVariable ConferenceId conferenceId,
            @RequestBody ConferenceScheduled fact) {
        return commands.decide(context, call, householdId, planId, PlanFrame.Path.of(conferenceId), fact);
    }
}
