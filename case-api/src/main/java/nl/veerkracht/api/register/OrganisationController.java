package nl.veerkracht.api.register;

import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.api.platform.commands.CommandAnswer;
import nl.veerkracht.api.platform.commands.CommandCall;
import nl.veerkracht.api.platform.commands.CommandEndpoint;
import nl.veerkracht.api.platform.security.Scope;
import nl.veerkracht.api.platform.surroundings.OrganisationRegister;
import nl.veerkracht.api.platform.surroundings.RegisteredOrganisation;
import nl.veerkracht.api.platform.web.ProblemException;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.api.register.request.EntryWithdrawal;
import nl.veerkracht.api.register.request.OrganisationCorrection;
import nl.veerkracht.api.register.request.OrganisationEnding;
import nl.veerkracht.api.register.request.OrganisationRegistration;
import nl.veerkracht.domain.organisation.OrganisationCommand;
import nl.veerkracht.domain.shared.OrganisationId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The organisations with which a municipality works. */
@RestController
@RequestMapping("/v1/organisations")
class OrganisationController {

    private static final String PATH = "/v1/organisations/";

    private final CommandEndpoint commands;
    private final OrganisationRegister register;

    OrganisationController(CommandEndpoint commands, OrganisationRegister register) {
        this.commands = commands;
        this.register = register;
    }

    /** Lists the organisations of the user's municipality, also those that ended. */
    @GetMapping
    OrganisationList list(RequestContext context) {
        return new OrganisationList(register.in(context.actor().municipality()).stream()
                .map(OrganisationAnswer::of)
                .toList());
    }

    /** One organisation, with the version that a decision about it rests on. */
    @GetMapping("/{organisationId}")
    ResponseEntity<OrganisationAnswer> one(
            RequestContext context, Scope scope, @PathVariable OrganisationId organisationId) {
        RegisteredOrganisation organisation = within(context, scope, organisationId);
        return ResponseEntity.ok().eTag("\"" + organisation.version() + "\"").body(OrganisationAnswer.of(organisation));
    }

    /** Takes an organisation into the register of the user's municipality. */
    @PostMapping
    ResponseEntity<CommandAnswer> register(
            RequestContext context, CommandCall call, @RequestBody OrganisationRegistration fact) {
        OrganisationId organisationId = OrganisationId.of(UUID.randomUUID());
        return commands.create(context, call, by -> fact.command(organisationId, by), answer -> PATH + answer.id());
    }

    /** Records that an organisation is not there any more. */
    @PostMapping("/{organisationId}/endings")
    ResponseEntity<CommandAnswer> end(
            RequestContext context,
            Scope scope,
            CommandCall call,
            @PathVariable OrganisationId organisationId,
            @RequestBody OrganisationEnding fact) {
        within(context, scope, organisationId);
        return commands.decide(context, call, by -> fact.command(organisationId, by));
    }

    /** Records a fact in place of an earlier entry. */
    @PostMapping("/{organisationId}/entries/{entry}/corrections")
    ResponseEntity<CommandAnswer> correct(
            RequestContext context,
            Scope scope,
            CommandCall call,
            @PathVariable OrganisationId organisationId,
            @PathVariable @Min(0) long entry,
            @RequestBody OrganisationCorrection correction) {
        within(context, scope, organisationId);
        return commands.decide(
                context,
                call,
                by -> new OrganisationCommand.CorrectEntry(
                        organisationId,
                        by,
                        entry,
                        correction.reason(),
                        correction.fact().command(organisationId, by)));
    }

    /** Takes an entry back that should not be there. */
    @PostMapping("/{organisationId}/entries/{entry}/withdrawals")
    ResponseEntity<CommandAnswer> withdraw(
            RequestContext context,
            Scope scope,
            CommandCall call,
            @PathVariable OrganisationId organisationId,
            @PathVariable @Min(0) long entry,
            @RequestBody EntryWithdrawal withdrawal) {
        within(context, scope, organisationId);
        return commands.decide(
                context,
                call,
                by -> new OrganisationCommand.WithdrawEntry(organisationId, by, entry, withdrawal.reason()));
    }

    /** An organisation in the register of another municipality is answered like one that does not exist. */
    private RegisteredOrganisation within(RequestContext context, Scope scope, OrganisationId organisationId) {
        return register.find(organisationId)
                .filter(organisation -> scope == Scope.ALL
                        || organisation.municipality().equals(context.actor().municipality()))
                .orElseThrow(() -> new ProblemException(HttpStatus.NOT_FOUND, "RECORD_UNKNOWN"));
    }

    /**
     * The organisations of a municipality.
     *
     * @param organisations the organisations, by name
     */
    record OrganisationList(List<OrganisationAnswer> organisations) {}
}
