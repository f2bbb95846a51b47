package nl.veerkracht.api.register;

import jakarta.validation.constraints.Min;
import java.util.UUID;
import nl.veerkracht.api.platform.commands.CommandAnswer;
import nl.veerkracht.api.platform.commands.CommandCall;
import nl.veerkracht.api.platform.commands.CommandEndpoint;
import nl.veerkracht.api.platform.security.Scope;
import nl.veerkracht.api.platform.surroundings.KnownPersons;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.api.register.request.CoordinatorCorrection;
import nl.veerkracht.api.register.request.CoordinatorEmployment;
import nl.veerkracht.api.register.request.CoordinatorEmploymentEnding;
import nl.veerkracht.api.register.request.CoordinatorEnding;
import nl.veerkracht.api.register.request.CoordinatorProfile;
import nl.veerkracht.api.register.request.CoordinatorRegistration;
import nl.veerkracht.api.register.request.EntryWithdrawal;
import nl.veerkracht.domain.coordinator.CoordinatorCommand;
import nl.veerkracht.domain.shared.PersonId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Keeps the register of Eigen Kracht coordinators: who they are, where they work, and for whom. */
@RestController
@RequestMapping("/v1/coordinators")
class CoordinatorCommandController {

    private static final String PATH = "/v1/coordinators/";

    private final CommandEndpoint commands;
    private final CoordinatorReach reach;
    private final KnownPersons persons;

    CoordinatorCommandController(CommandEndpoint commands, CoordinatorReach reach, KnownPersons persons) {
        this.commands = commands;
        this.reach = reach;
        this.persons = persons;
    }

    /** Takes somebody into the register that the user's municipality keeps. */
    @PostMapping
    ResponseEntity<CommandAnswer> register(
            RequestContext context, CommandCall call, @RequestBody CoordinatorRegistration fact) {
        PersonId personId = PersonId.of(UUID.randomUUID());
        return commands.create(context, call, by -> fact.command(personId, by), answer -> PATH + answer.personId());
    }

    /** Records where and in which languages a coordinator works from a day on. */
    @PostMapping("/{personId}/profile-changes")
    ResponseEntity<CommandAnswer> changeProfile(
            RequestContext context,
            Scope scope,
            CommandCall call,
            @PathVariable PersonId personId,
            @RequestBody CoordinatorProfile fact) {
        reach.within(context, scope, personId, CoordinatorReach.CHANGE);
        return commands.decide(context, call, by -> fact.command(notErased(personId), by));
    }

    /** Records that a coordinator works for an organisation. */
    @PostMapping("/{personId}/employments")
    ResponseEntity<CommandAnswer> employ(
            RequestContext context,
            Scope scope,
            CommandCall call,
            @PathVariable PersonId personId,
            @RequestBody CoordinatorEmployment fact) {
        reach.within(context, scope, personId, CoordinatorReach.CHANGE);
        return commands.decide(context, call, by -> fact.command(notErased(personId), by));
    }

    /** Records that a coordinator no longer works for an organisation. */
    @PostMapping("/{personId}/employment-endings")
    ResponseEntity<CommandAnswer> endEmployment(
            RequestContext context,
            Scope scope,
            CommandCall call,
            @PathVariable PersonId personId,
            @RequestBody CoordinatorEmploymentEnding fact) {
        reach.within(context, scope, personId, CoordinatorReach.CHANGE);
        return commands.decide(context, call, by -> fact.command(personId, by));
    }

    /** Records that somebody stops as a coordinator. */
    @PostMapping("/{personId}/endings")
    ResponseEntity<CommandAnswer> end(
            RequestContext context,
            Scope scope,
            CommandCall call,
            @PathVariable PersonId personId,
            @RequestBody CoordinatorEnding fact) {
        reach.within(context, scope, personId, CoordinatorReach.CHANGE);
        return commands.decide(context, call, by -> fact.command(personId, by));
    }

    /** Records a fact in place of an earlier entry. */
    @PostMapping("/{personId}/entries/{entry}/corrections")
    ResponseEntity<CommandAnswer> correct(
            RequestContext context,
            Scope scope,
            CommandCall call,
            @PathVariable PersonId personId,
            @PathVariable @Min(0) long entry,
            @RequestBody CoordinatorCorrection correction) {
        reach.within(context, scope, personId, CoordinatorReach.CHANGE);
        return commands.decide(
                context,
                call,
                by -> new CoordinatorCommand.CorrectEntry(
                        personId,
                        by,
                        entry,
                        correction.reason(),
                        correction.fact().command(notErased(personId), by)));
    }

    /** Takes an entry back that should not be there. */
    @PostMapping("/{personId}/entries/{entry}/withdrawals")
    ResponseEntity<CommandAnswer> withdraw(
            RequestContext context,
            Scope scope,
            CommandCall call,
            @PathVariable PersonId personId,
            @PathVariable @Min(0) long entry,
            @RequestBody EntryWithdrawal withdrawal) {
        reach.within(context, scope, personId, CoordinatorReach.CHANGE);
        return commands.decide(
                context, call, by -> new CoordinatorCommand.WithdrawEntry(personId, by, entry, withdrawal.reason()));
    }

    /** What ends something stays possible, so that what is known of an erased person can still be brought in order. */
    private PersonId notErased(PersonId personId) {
        persons.refuseErased(personId);
        return personId;
    }
}
