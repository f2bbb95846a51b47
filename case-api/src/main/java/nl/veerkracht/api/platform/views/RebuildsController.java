package nl.veerkracht.api.platform.views;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import nl.veerkracht.api.platform.web.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Has views built anew beside those that are read, shows how far that is, and ends it. */
@RestController
class RebuildsController implements DisposableBean {

    private static final long MILLIS_BETWEEN_EVENTS = 500;
    /** Whoever looks longer asks again: a browser does so by itself. */
    private static final long MILLIS_OF_A_STREAM = TimeUnit.HOURS.toMillis(1);

    private final Rebuilds rebuilds;
    private final ScheduledExecutorService telling = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "views-rebuild-progress");
        thread.setDaemon(true);
        return thread;
    });

    RebuildsController(Rebuilds rebuilds) {
        this.rebuilds = rebuilds;
    }

    /**
     * Which views to build anew.
     *
     * @param views their names
     * @param version which version of them; null for the newest of each
     */
    record RebuildWish(
            @Nullable List<String> views, @Nullable Integer version) {}

    /** The latest rebuilds, the last one first. */
    record Latest(List<Rebuild> rebuilds) {}

    @PostMapping("/v1/admin/rebuilds")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Rebuild begin(@RequestBody RebuildWish wish) {
        return rebuilds.begin(wish.views() == null ? List.of() : wish.views(), wish.version());
    }

    @GetMapping("/v1/admin/rebuilds")
    Latest all() {
        return new Latest(rebuilds.latest());
    }

    @GetMapping("/v1/admin/rebuilds/{rebuildId}")
    Rebuild one(@PathVariable String rebuildId) {
        return rebuilds.get(rebuildId);
    }

    @PostMapping("/v1/admin/rebuilds/{rebuildId}/cancellations")
    Rebuild cancel(@PathVariable String rebuildId) {
        return rebuilds.cancel(rebuildId);
    }

    /** A server-sent event {@code progress} twice a second, with what {@link #one} says, until the rebuild has ended. */
    @GetMapping(path = "/v1/admin/rebuilds/{rebuildId}/progress", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter progress(@PathVariable String rebuildId) {
        rebuilds.get(rebuildId);
        SseEmitter stream = new SseEmitter(MILLIS_OF_A_STREAM);
        ScheduledFuture<?> told = telling.scheduleWithFixedDelay(
                () -> tell(rebuildId, stream), 0, MILLIS_BETWEEN_EVENTS, TimeUnit.MILLISECONDS);
        stream.onCompletion(() -> told.cancel(false));
        stream.onTimeout(stream::complete);
        stream.onError(gone -> told.cancel(false));
        return stream;
    }

    private void tell(String id, SseEmitter stream) {
        try {
            Rebuild rebuild = rebuilds.get(id);
            stream.send(SseEmitter.event().name("progress").data(rebuild, MediaType.APPLICATION_JSON));
            if (!rebuild.state().isOpen()) {
                stream.complete();
            }
        } catch (IOException | IllegalStateException | ProblemException | DataAccessException gone) {
            stream.completeWithError(gone);
        }
    }

    @Override
    public void destroy() {
        telling.shutdownNow();
    }
}
