package nl.veerkracht.api.agenda;

import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.api.platform.accesslog.AccessLog;
import nl.veerkracht.api.platform.accesslog.Reading;
import nl.veerkracht.api.platform.commands.CommandAnswer;
import nl.veerkracht.api.platform.commands.CommandCall;
import nl.veerkracht.api.platform.commands.CommandEndpoint;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.domain.agenda.AgendaCommand;
import nl.veerkracht.domain.shared.AgendaId;
import nl.veerkracht.domain.shared.CareId;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.projections.agenda.AgendaFile;
import nl.veerkracht.projections.agenda.AgendaPicture;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the agenda of a household. The version in an answer, and in {@code If-Match}, is that of the agenda. */
@RestController
@RequestMapping("/v1/households/{householdId}")
class AgendaController {

    private final CommandEndpoint endpoint;
    private final AgendaReader agendas;
    private final AccessLog accessLog;
    private final Clock clock;

    AgendaController(CommandEndpoint endpoint, AgendaReader agendas, AccessLog accessLog, Clock clock) {
        this.endpoint = endpoint;
        this.agendas = agendas;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /**
     * What is asked of the people who work for a household.
     *
     * @param version the number of the last entry, also the ETag; absent while nothing was recorded
     * @param validAt the day of which this speaks
     * @param knownAt the moment at which this was known; absent for what is known now
     * @param earlyReviews the early reviews that were asked by that day
     */
    record AgendaAnswer(
            HouseholdId householdId,
            @Nullable Long version,
            LocalDate validAt,
            @Nullable Instant knownAt,
            List<EarlyReview> earlyReviews) {}

    /** An early review that was asked; see {@link AgendaPicture.EarlyReview}. */
    record EarlyReview(
            long entry, CareId careId, long reduction, long increase, LocalDate askedOn, String recordedBy) {}

    /** The withdrawal of an entry, with the reason. */
    record AgendaWithdrawal(CorrectionReason reason) {}

    /**
     * What was asked by a day ({@code validAt}, today when absent) as it was known at a moment ({@code knownAt}, now when
     * absent).
     */
    @GetMapping("/agenda")
    ResponseEntity<AgendaAnswer> agenda(
            @PathVariable HouseholdId householdId,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate validAt,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE_TIME) @Nullable Instant knownAt,
            RequestContext by) {
        AgendaFile file = agendas.find(householdId, knownAt);
        LocalDate day = validAt == null ? LocalDate.now(clock) : validAt;
        // It names no person, and it is of a household all the same.
        accessLog.granted(Reading.of(by, "household.agenda", householdId), List.of());
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (file.version() >= 0) {
            answer.eTag("\"" + file.version() + "\"");
        }
        return answer.body(new AgendaAnswer(
                householdId,
                file.version() < 0 ? null : file.version(),
                day,
                knownAt,
                AgendaPicture.picture(file, day).earlyReviews().stream()
                        .map(review -> new EarlyReview(
                                review.entry(),
                                review.careId(),
                                review.reduction(),
                                review.increase(),
                                review.askedOn(),
                                review.recordedBy()))
                        .toList()));
    }

    /** Takes an entry back that should not be there, such as an ask for which there is no need. */
    @PostMapping("/agenda-entries/{entry}/withdrawals")
    ResponseEntity<CommandAnswer> withdraw(
            RequestContext context,
            CommandCall call,
            @PathVariable HouseholdId householdId,
            @PathVariable @Min(0) long entry,
            @RequestBody AgendaWithdrawal withdrawal) {
        return endpoint.decide(
                context,
                call,
                by -> new AgendaCommand.WithdrawEntry(
                        AgendaId.of(householdId), householdId, by, entry, withdrawal.reason()));
    }
}
