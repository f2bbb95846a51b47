package nl.veerkracht.api.safetysignal;

import java.util.Set;
import nl.veerkracht.api.platform.accesslog.Reading;
import nl.veerkracht.api.platform.accesslog.SafetyAccessLog;
import nl.veerkracht.api.platform.personaldata.SafetySeal;
import nl.veerkracht.api.platform.security.Scope;
import nl.veerkracht.api.platform.surroundings.KnownSignal;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.api.safetysignal.request.SignalErasure;
import nl.veerkracht.domain.shared.SafetySignalId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Erases signals, when their term is over or somebody decides on a request. */
@RestController
@RequestMapping("/v1/safety-signals/{signalId}/erasures")
class SignalErasureController {

    private final SafetyReach reach;
    private final SafetySeal seal;
    private final SafetyAccessLog accessLog;

    SignalErasureController(SafetyReach reach, SafetySeal seal, SafetyAccessLog accessLog) {
        this.reach = reach;
        this.seal = seal;
        this.accessLog = accessLog;
    }

    /**
     * Destroys the key of a signal: from this moment nobody can read its texts. It cannot be undone. The steps that were taken stay,
     * without a word about them. A signal is erased once; sending it again changes nothing.
     */
    @PostMapping
    ResponseEntity<Void> erase(
            RequestContext context,
            Scope scope,
            @PathVariable SafetySignalId signalId,
            @RequestBody SignalErasure request) {
        KnownSignal signal = reach.within(context, scope, signalId, SafetyReach.ERASURE);
        accessLog.writer().granted(Reading.of(context, SafetyReach.ERASURE, signal.householdId()), Set.of());
        seal.erase(signalId, context.actor().userId(), request.grounds());
        return ResponseEntity.noContent().build();
    }
}
