package nl.veerkracht.api.platform.views;

import java.util.List;
import java.util.Map;
import nl.veerkracht.api.platform.views.DeadLetters.Outcome;
import nl.veerkracht.api.platform.views.DeadLetters.Sequence;
import nl.veerkracht.api.platform.web.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows an administrator what is parked, and tries it again. No answer holds anything about a person. */
@RestController
class DeadLettersController {

    private final DeadLetters deadLetters;

    DeadLettersController(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    /** What is parked, by stream and view. */
    record Parked(List<Sequence> deadLetters) {}

    /** What became of a retry, by view. */
    record Retried(String sequenceId, Map<String, Outcome> views) {}

    @GetMapping("/v1/dead-letters")
    Parked all() {
        return new Parked(deadLetters.all());
    }

    @PostMapping("/v1/dead-letters/{sequenceId}/retries")
    Retried retry(@PathVariable String sequenceId) {
        Map<String, Outcome> outcomes = deadLetters.retry(sequenceId);
        if (outcomes.isEmpty()) {
            throw new ProblemException(HttpStatus.NOT_FOUND, "DEAD_LETTER_UNKNOWN");
        }
        return new Retried(sequenceId, outcomes);
    }
}
