package nl.veerkracht.api.safetysignal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.veerkracht.api.platform.accesslog.AccessLogLine;
import nl.veerkracht.api.platform.accesslog.AccessLogReader;
import nl.veerkracht.api.platform.accesslog.Reading;
import nl.veerkracht.api.platform.accesslog.SafetyAccessLog;
import nl.veerkracht.api.platform.personaldata.Opened;
import nl.veerkracht.api.platform.personaldata.OpenedFacts;
import nl.veerkracht.api.platform.personaldata.SafetySeal;
import nl.veerkracht.api.platform.security.Scope;
import nl.veerkracht.api.platform.surroundings.KnownSignal;
import nl.veerkracht.api.platform.surroundings.SafetySignals;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.SafetySignalId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows signals of unsafety, and who read them. Every look is in their own access log first, also one that opens nothing. */
@RestController
@RequestMapping("/v1/safety-signals")
class SignalReadController {

    private static final int PAGE = 50;

    private final SafetyReach reach;
    private final SafetySignals signals;
    private final SafetySeal seal;
    private final SafetyAccessLog accessLog;

    SignalReadController(SafetyReach reach, SafetySignals signals, SafetySeal seal, SafetyAccessLog accessLog) {
        this.reach = reach;
        this.signals = signals;
        this.seal = seal;
        this.accessLog = accessLog;
    }

    /** @param signals in the order of their identifiers */
    record Signals(HouseholdId household, List<Line> signals) {}

    /**
     * One signal, without its texts.
     *
     * @param observedOn the day on which it was seen, heard or told; null when it was withdrawn
     */
    record Line(
            SafetySignalId signalId,
            KnownSignal.State state,
            @Nullable LocalDate observedOn,
            long version) {}

    /**
     * A page of the access log.
     *
     * @param entries latest first
     * @param before what to ask for to get the page after this one; null on the last page
     */
    record ReadingsPage(
            List<AccessLogLine> entries, @Nullable Long before) {}

    /** The signals about a household of the user's municipality. */
    @GetMapping
    Signals list(RequestContext context, Scope scope, @RequestParam HouseholdId household) {
        reach.within(context, scope, household, SafetyReach.LIST);
        accessLog.writer().granted(Reading.of(context, SafetyReach.LIST, household), Set.of());
        return new Signals(
                household,
                signals.about(household).stream()
                        .map(signal ->
                                new Line(signal.signalId(), signal.state(), signal.observedOn(), signal.version()))
                        .toList());
    }

    /** A signal as it stands, with its texts. */
    @GetMapping("/{signalId}")
    ResponseEntity<SignalAnswer> one(RequestContext context, Scope scope, @PathVariable SafetySignalId signalId) {
        KnownSignal signal = reach.within(context, scope, signalId, SafetyReach.ONE);
        Opened opened = seal.open(
                Reading.of(context, SafetyReach.ONE, signal.householdId()),
                signalId,
                OpenedFacts.personalValues(signal.steps()));
        return ResponseEntity.ok()
                .eTag("\"" + signal.version() + "\"")
                .body(SignalAnswer.of(signal, seal.isErased(signalId), opened));
    }

    /** Who looked at the signals about the household of this one, or tried to; latest first. Looking at this is itself logged. */
    @GetMapping("/{signalId}/access-log-entries")
    ReadingsPage accessLog(
            RequestContext context,
            Scope scope,
            @PathVariable SafetySignalId signalId,
            @RequestParam(required = false) @Min(0) @Nullable Long before,
            @RequestParam(required = false) @Min(1) @Max(AccessLogReader.MAX_PAGE) @Nullable Integer limit) {
        KnownSignal signal = reach.within(context, scope, signalId, SafetyReach.ACCESS_LOG);
        accessLog.writer().granted(Reading.of(context, SafetyReach.ACCESS_LOG, signal.householdId()), Set.of());
        int size = limit == null ? PAGE : limit;
        List<AccessLogLine> lines =
                accessLog.reader().about(signal.householdId(), before == null ? Long.MAX_VALUE : before, size);
        boolean last = lines.size() < size;
        return new ReadingsPage(lines, last ? null : lines.get(lines.size() - 1).entryId());
    }
}
