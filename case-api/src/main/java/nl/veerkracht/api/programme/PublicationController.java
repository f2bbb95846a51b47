package nl.veerkracht.api.programme;

import java.util.function.Function;
import nl.veerkracht.api.platform.commands.CommandAnswer;
import nl.veerkracht.api.platform.commands.CommandCall;
import nl.veerkracht.api.platform.commands.CommandEndpoint;
import nl.veerkracht.api.platform.security.Scope;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.api.programme.request.FiguresRevision;
import nl.veerkracht.api.programme.request.IndicatorPublication;
import nl.veerkracht.api.programme.request.ReportedPeriod;
import nl.veerkracht.domain.programme.ProgrammeCommand;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.ProgrammeId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a programme makes public: the definitions of its indicators, and its figures. It can be neither corrected nor withdrawn. */
@RestController
@RequestMapping("/v1/programmes")
class PublicationController {

    private final CommandEndpoint commands;
    private final ProgrammeReach reach;

    PublicationController(CommandEndpoint commands, ProgrammeReach reach) {
        this.commands = commands;
        this.reach = reach;
    }

    /** Publishes the definition of an indicator: its first version, or the next one. */
    @PostMapping("/{programmeId}/indicators")
    ResponseEntity<CommandAnswer> publishIndicator(
            RequestContext context,
            Scope scope,
            CommandCall call,
            @PathVariable ProgrammeId programmeId,
            @RequestBody IndicatorPublication definition) {
        return publish(
                context,
                scope,
                call,
                programmeId,
                by -> new ProgrammeCommand.PublishIndicator(
                        programmeId,
                        by,
                        definition.code(),
                        definition.version(),
                        definition.validFrom(),
                        definition.threshold()));
    }

    /** Closes a period that is over: its figures are provisional. */
    @PostMapping("/{programmeId}/reporting-periods")
    ResponseEntity<CommandAnswer> closeReportingPeriod(
            RequestContext context,
            Scope scope,
            CommandCall call,
            @PathVariable ProgrammeId programmeId,
            @RequestBody ReportedPeriod period) {
        return publish(
                context,
                scope,
                call,
                programmeId,
                by -> new ProgrammeCommand.CloseReportingPeriod(
                        programmeId, by, period.fromDate(), period.untilDate()));
    }

    /** Makes the figures of a closed period definitive. */
    @PostMapping("/{programmeId}/finalisations")
    ResponseEntity<CommandAnswer> finaliseFigures(
            RequestContext context,
            Scope scope,
            CommandCall call,
            @PathVariable ProgrammeId programmeId,
            @RequestBody ReportedPeriod period) {
        return publish(
                context,
                scope,
                call,
                programmeId,
                by -> new ProgrammeCommand.FinaliseFigures(programmeId, by, period.fromDate(), period.untilDate()));
    }

    /** Publishes definitive figures anew, with a reason. */
    @PostMapping("/{programmeId}/revisions")
    ResponseEntity<CommandAnswer> reviseFigures(
            RequestContext context,
            Scope scope,
            CommandCall call,
            @PathVariable ProgrammeId programmeId,
            @RequestBody FiguresRevision revision) {
        return publish(
                context,
                scope,
                call,
                programmeId,
                by -> new ProgrammeCommand.ReviseFigures(
                        programmeId, by, revision.fromDate(), revision.untilDate(), revision.reason()));
    }

    private ResponseEntity<CommandAnswer> publish(
            RequestContext context,
            Scope scope,
            CommandCall call,
            ProgrammeId programmeId,
            Function<By, ProgrammeCommand> command) {
        reach.within(context, scope, programmeId);
        return commands.decide(context, call, command);
    }
}
