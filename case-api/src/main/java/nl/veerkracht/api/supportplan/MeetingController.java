package nl.veerkracht.api.supportplan;

import nl.veerkracht.api.platform.commands.CommandAnswer;
import nl.veerkracht.api.platform.commands.CommandCall;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.api.supportplan.request.ConferenceEndedWithoutPlan;
import nl.veerkracht.api.supportplan.request.ConferenceHeld;
import nl.veerkracht.api.supportplan.request.ConferenceNotNeeded;
import nl.veerkracht.api.supportplan.request.FollowUpDone;
import nl.veerkracht.api.supportplan.request.PlanAcceptedByReferrer;
import nl.veerkracht.api.supportplan.request.PlanFrame;
import nl.veerkracht.api.supportplan.request.PlanPresented;
import nl.veerkracht.api.supportplan.request.SatisfactionRecorded;
import nl.veerkracht.domain.shared.ConferenceId;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PlanId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a caseworker records about a conference from its meeting on, or when there is none. */
@RestController
@RequestMapping("/v1/households/{householdId}/plans/{planId}/conferences")
class MeetingController {

    private final PlanCommands commands;

    MeetingController(PlanCommands commands) {
        this.commands = commands;
    }

    /** Records that the conference was held, with private time of family and circle. */
    @PostMapping("/{conferenceId}/meetings")
    ResponseEntity<CommandAnswer> hold(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @PathVariable PlanId planId,
            @PathVariable ConferenceId conferenceId,
            @RequestBody ConferenceHeld fact) {
        return commands.decide(context, call, householdId, planId, PlanFrame.Path.of(conferenceId), fact);
    }

    /** Records that family and circle presented their plan. */
    @PostMapping("/{conferenceId}/presentations")
    ResponseEntity<CommandAnswer> present(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @PathVariable PlanId planId,
            @PathVariable ConferenceId conferenceId,
            @RequestBody PlanPresented fact) {
        return commands.record(context, call, householdId, planId, PlanFrame.Path.of(conferenceId), fact);
    }

    /** Records that the referrer accepted the plan. */
    @PostMapping("/{conferenceId}/acceptances")
    ResponseEntity<CommandAnswer> accept(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @PathVariable PlanId planId,
            @PathVariable ConferenceId conferenceId,
            @RequestBody PlanAcceptedByReferrer fact) {
        return commands.decide(context, call, householdId, planId, PlanFrame.Path.of(conferenceId), fact);
    }

    /** Ends the conference without a meeting, with a plan or without. */
    @PostMapping("/{conferenceId}/endings-without-meeting")
    ResponseEntity<CommandAnswer> closeWithoutMeeting(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @PathVariable PlanId planId,
            @PathVariable ConferenceId conferenceId,
            @RequestBody ConferenceNotNeeded fact) {
        return commands.decide(context, call, householdId, planId, PlanFrame.Path.of(conferenceId), fact);
    }

    /** Records that the conference led to no plan. */
    @PostMapping("/{conferenceId}/endings-without-plan")
    ResponseEntity<CommandAnswer> closeWithoutPlan(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @PathVariable PlanId planId,
            @PathVariable ConferenceId conferenceId,
            @RequestBody ConferenceEndedWithoutPlan fact) {
        return commands.decide(context, call, householdId, planId, PlanFrame.Path.of(conferenceId), fact);
    }

    /** Records the call of the coordinator some weeks later. */
    @PostMapping("/{conferenceId}/follow-up-calls")
    ResponseEntity<CommandAnswer> followUp(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @PathVariable PlanId planId,
            @PathVariable ConferenceId conferenceId,
            @RequestBody FollowUpDone fact) {
        return commands.record(context, call, householdId, planId, PlanFrame.Path.of(conferenceId), fact);
    }

    /** Records how satisfied somebody is. */
    @PostMapping("/{conferenceId}/satisfaction-scores")
    ResponseEntity<CommandAnswer> recordSatisfaction(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @PathVariable PlanId planId,
            @PathVariable ConferenceId conferenceId,
            @RequestBody SatisfactionRecorded fact) {
        return commands.record(context, call, householdId, planId, PlanFrame.Path.of(conferenceId), fact);
    }
}
