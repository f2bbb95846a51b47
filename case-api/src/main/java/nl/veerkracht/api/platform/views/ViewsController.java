package nl.veerkracht.api.platform.views;

import java.util.List;
import nl.veerkracht.api.platform.views.ViewVerification.Finding;
import nl.veerkracht.api.platform.web.ProblemException;
import nl.veerkracht.projections.platform.View;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Shows an administrator how far the views have come, proves that they equal the log, and has them built anew. */
@RestController
class ViewsController {

    private final List<View<?, ?>> views;
    private final ViewPositions positions;
    private final DeadLetters deadLetters;
    private final ViewVerification verification;
    private final ViewSupervisor supervisor;
    private final ViewRebuild rebuild;

    ViewsController(
            List<View<?, ?>> views,
            ViewPositions positions,
            DeadLetters deadLetters,
            ViewVerification verification,
            ViewSupervisor supervisor,
            ViewRebuild rebuild) {
        this.views = List.copyOf(views);
        this.positions = positions;
        this.deadLetters = deadLetters;
        this.verification = verification;
        this.supervisor = supervisor;
        this.rebuild = rebuild;
    }

    /**
     * How far a view has come.
     *
     * @param position the highest position that it has taken in; null when it has none yet
     * @param behind how many positions the log is ahead
     * @param deadLetters how many events are parked
     */
    record Progress(String name, @Nullable Long position, long behind, long deadLetters) {}

    /** All views. */
    record AllViews(List<Progress> views) {}

    @GetMapping("/v1/views")
    AllViews all() {
        return new AllViews(views.stream().map(this::progress).toList());
    }

    private Progress progress(View<?, ?> view) {
        var position = positions.position(view.name());
        return new Progress(
                view.name(),
                position.isPresent() ? position.getAsLong() : null,
                positions.behind(view.name()),
                deadLetters.count(view.name()));
    }

    @PostMapping("/v1/views/{view}/verifications")
    Finding verify(@PathVariable String view) {
        return verification.verify(named(view));
    }

    @PostMapping("/v1/views/{view}/rebuilds")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Progress rebuild(@PathVariable String view) {
        View<?, ?> found = named(view);
        supervisor.whileStopped(found.name(), rebuild::rebuild);
        return progress(found);
    }

    private View<?, ?> named(String name) {
        return views.stream()
                .filter(view -> view.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ProblemException(HttpStatus.NOT_FOUND, "VIEW_UNKNOWN"));
    }
}
