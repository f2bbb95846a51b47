package nl.veerkracht.api.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.veerkracht.api.platform.web.BodyFilter;
import nl.veerkracht.api.platform.web.ProblemException;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.api.platform.web.input.ShortText;
import nl.veerkracht.domain.household.HouseholdRefusal;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.Refusal;
import nl.veerkracht.domain.shared.facts.FactRefusal;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the tests of the edge call: a controller as others are, and one that fails in every way. */
@TestComponent
@RestController
@RequestMapping("/v1/probes")
final class ProbeController {

    record Probe(@ShortText String name, LocalDate occurredOn) {}

    @GetMapping
    Map<String, Object> list(
            RequestContext context,
            Scope scope,
            @RequestParam @Nullable LocalDate validAt,
            @RequestParam @Nullable Instant knownAt) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("actor", context.actor());
        answer.put("scope", scope);
        answer.put("validAt", validAt);
        answer.put("knownAt", knownAt);
        answer.put("correlationId", context.correlationId());
        return answer;
    }

    @PostMapping
    Map<String, String> echo(@RequestBody Probe probe, HttpServletRequest request) {
        return Map.of("name", probe.name(), "fingerprint", BodyFilter.fingerprintOf(request));
    }

    @GetMapping("/households/{householdId}")
    Map<String, String> household(@PathVariable HouseholdId householdId, RequestContext context) {
        return Map.of("householdId", householdId.value(), "purpose", context.purpose());
    }

    @PostMapping("/households/{householdId}")
    Map<String, String> change(@PathVariable HouseholdId householdId, @RequestBody Probe probe) {
        return Map.of("householdId", householdId.value(), "name", probe.name());
    }

    /** Has no row in the table of rights. */
    @GetMapping("/forgotten")
    String forgotten() {
        return "nobody may read this";
    }

    @GetMapping("/faults/{kind}")
    String fail(@PathVariable String kind) throws Exception {
        switch (kind) {
            case "refusal" ->
                throw new CommandExecutionException(
                        "wrapped", new Refusal(HouseholdRefusal.NEIGHBOURHOOD_UNKNOWN, Map.of("neighbourhood", "WK9")));
            case "stale" -> throw new Refusal(FactRefusal.STALE_VERSION, Map.of("currentVersion", 7L));
            case "problem" ->
                throw new IllegalStateException(new ProblemException(HttpStatus.NOT_FOUND, "RECORD_UNKNOWN"));
            case "concurrency" -> throw new ConcurrencyException("Jan Jansen");
            case "unknown" -> throw new AggregateNotFoundException("id", "Jan Jansen");
            case "log" -> throw new IllegalStateException(new SQLException("Jan Jansen", "08001"));
            case "disk" -> throw new IllegalStateException(new SQLException("Jan Jansen", "53100"));
            case "views" ->
                throw new DataAccessResourceFailureException(
                        "Jan Jansen", new com.mongodb.MongoTimeoutException("Jan Jansen"));
            default -> throw new IllegalArgumentException("Jan Jansen");
        }
    }
}
