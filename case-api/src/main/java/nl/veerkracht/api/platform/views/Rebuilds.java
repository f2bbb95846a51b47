package nl.veerkracht.api.platform.views;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.veerkracht.api.platform.views.Rebuild.Part;
import nl.veerkracht.api.platform.views.Rebuild.State;
import nl.veerkracht.api.platform.web.ProblemException;
import nl.veerkracht.projections.platform.Generations;
import nl.veerkracht.projections.platform.Generations.OfView;
import nl.veerkracht.projections.platform.View;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Takes the order to build views anew beside what is live, and the order to leave off. */
@Component
class Rebuilds {

    private static final Logger log = LoggerFactory.getLogger(Rebuilds.class);

    private final List<View<?, ?>> views;
    private final Generations generations;
    private final LiveViews live;
    private final RebuildStore store;
    private final RebuildRunner runner;

    Rebuilds(
            List<View<?, ?>> views, Generations generations, LiveViews live, RebuildStore store, RebuildRunner runner) {
        this.views = List.copyOf(views);
        this.generations = generations;
        this.live = live;
        this.store = store;
        this.runner = runner;
    }

    /**
     * Begins a rebuild.
     *
     * @param asked the names of the views; the same one twice is one
     * @param version which version of them; null for the newest of each
     * @throws ProblemException 422 when there is nothing to rebuild or no such view or version; 409 when one of them is being built
     */
    Rebuild begin(List<String> asked, @Nullable Integer version) {
        if (asked.isEmpty()) {
            throw new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "NOTHING_TO_REBUILD");
        }
        // In one order, so that of two orders for the same views one gets them all.
        Map<String, Integer> versions = new TreeMap<>();
        asked.forEach(name -> versions.put(name, version(named(name), version)));
        String id = UUID.randomUUID().toString();
        List<Part> parts = versions.entrySet().stream()
                .map(each -> new Part(each.getKey(), each.getValue()))
                .toList();
        Rebuild begun = store.begin(id, parts);
        try {
            parts.forEach(part -> reserve(part, id));
        } catch (RuntimeException refused) {
            parts.forEach(part -> abandon(part.view(), id));
            store.forget(id);
            throw refused;
        }
        log.info("Rebuild {} builds {}", id, parts);
        runner.look();
        return begun;
    }

    private View<?, ?> named(String name) {
        return views.stream()
                .filter(view -> view.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "VIEW_UNKNOWN", Map.of("view", name)));
    }

    private static int version(View<?, ?> view, @Nullable Integer asked) {
        if (asked != null && !view.hasVersion(asked)) {
            throw new ProblemException(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "VIEW_VERSION_UNKNOWN",
                    Map.of("view", view.name(), "version", asked));
        }
        return asked == null ? view.documents().version() : asked;
    }

    private void reserve(Part part, String id) {
        OfView known = generations.of(part.view());
        if (known.rebuild() != null && !isOpen(known.rebuild())) {
            // A crash came between its end and this.
            abandon(part.view(), known.rebuild());
            known = generations.of(part.view());
        }
        if (known.next() != null || !live.change(known, known.building(part.version(), id))) {
            throw new ProblemException(HttpStatus.CONFLICT, "REBUILD_RUNNING", Map.of("view", part.view()));
        }
    }

    private boolean isOpen(String id) {
        return store.find(id).filter(rebuild -> rebuild.state().isOpen()).isPresent();
    }

    private void abandon(String view, String id) {
        OfView known = generations.of(view);
        if (id.equals(known.rebuild())) {
            live.change(known, known.abandoned());
        }
    }

    /**
     * Leaves off, and throws away what was built.
     *
     * @throws ProblemException 404 when there is no such rebuild; 409 when it has ended, or is taking the place of what is live
     */
    Rebuild cancel(String id) {
        Rebuild rebuild = get(id);
        if (!store.move(id, State.RUNNING, State.CANCELLED)) {
            throw new ProblemException(HttpStatus.CONFLICT, "REBUILD_ENDED");
        }
        runner.stop(id);
        rebuild.views().forEach(part -> abandon(part.view(), id));
        log.info("Rebuild {} was cancelled", id);
        return get(id);
    }

    /** @throws ProblemException 404 when there is no such rebuild */
    Rebuild get(String id) {
        return store.find(id).orElseThrow(() -> new ProblemException(HttpStatus.NOT_FOUND, "REBUILD_UNKNOWN"));
    }

    /** @return the latest, the last one first */
    List<Rebuild> latest() {
        return store.latest();
    }

    /** @return the rebuild of a view that has not ended; empty when there is none */
    Optional<Rebuild> open(String view) {
        return store.open().stream()
                .filter(rebuild ->
                        rebuild.views().stream().anyMatch(part -> part.view().equals(view)))
                .findFirst();
    }
}
