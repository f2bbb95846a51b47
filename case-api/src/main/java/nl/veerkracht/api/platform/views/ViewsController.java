package nl.veerkracht.api.platform.views;

import java.util.List;
import nl.veerkracht.api.platform.views.ViewVerification.Report;
import nl.veerkracht.projections.platform.Generation;
import nl.veerkracht.projections.platform.Generations;
import nl.veerkracht.projections.platform.View;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows an administrator how far the views have come, and proves that they equal the log. */
@RestController
class ViewsController {

    private final List<View<?, ?>> views;
    private final ViewPositions positions;
    private final DeadLetters deadLetters;
    private final ViewVerification verification;
    private final Generations generations;

    ViewsController(
            List<View<?, ?>> views,
            ViewPositions positions,
            DeadLetters deadLetters,
            ViewVerification verification,
            Generations generations) {
        this.views = List.copyOf(views);
        this.positions = positions;
        this.deadLetters = deadLetters;
        this.verification = verification;
        this.generations = generations;
    }

    /**
     * How far a view has come.
     *
     * @param version of the view that is live
     * @param newest the newest version that this program knows; where it is higher, a rebuild brings it
     * @param generation what is live: a name that no other copy of the view ever had
     * @param before what was live before it and is kept until the next rebuild; null when there is none
     * @param readable whether it is read; false while it is built from nothing, because there was nothing that this program could read
     * @param position the highest position that it has taken in; null when it has none yet
     * @param behind how many positions the log is ahead
     * @param secondsBehind for how many seconds the oldest event that it has not taken in is in the log; 0 when there is none
     * @param deadLetters how many events are parked
     */
    record Progress(
            String name,
            int version,
            int newest,
            String generation,
            @Nullable String before,
            boolean readable,
            @Nullable Long position,
            long behind,
            long secondsBehind,
            long deadLetters) {}

    /** All views. */
    record AllViews(List<Progress> views) {}

    @GetMapping("/v1/views")
    AllViews all() {
        return new AllViews(views.stream().map(this::progress).toList());
    }

    private Progress progress(View<?, ?> view) {
        Generation live = view.documents().live();
        Generation before = generations.of(view.name()).before();
        var position = positions.position(view.name());
        return new Progress(
                view.name(),
                live.version(),
                view.documents().version(),
                live.name(),
                before == null ? null : before.name(),
                view.documents().isReadable(),
                position.isPresent() ? position.getAsLong() : null,
                positions.behind(view.name()),
                positions.secondsBehind(view.name()),
                deadLetters.count(view.name()));
    }

    @PostMapping("/v1/admin/verifications")
    Report verify() {
        return verification.verify();
    }
}
