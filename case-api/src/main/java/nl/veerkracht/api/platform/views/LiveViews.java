package nl.veerkracht.api.platform.views;

import com.mongodb.client.model.Filters;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.veerkracht.projections.platform.Generation;
import nl.veerkracht.projections.platform.Generations;
import nl.veerkracht.projections.platform.Generations.OfView;
import nl.veerkracht.projections.platform.View;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * Which generation of each view is read and fed on this node. What the store says counts: it is looked at once a second, and by a
 * reader who finds that theirs was thrown away (ADR-0021).
 */
@Component
class LiveViews {

    private static final Logger log = LoggerFactory.getLogger(LiveViews.class);
    private static final Pattern NAME = Pattern.compile("(.+)\\.v\\d+\\.g(\\d+)");

    private final List<View<?, ?>> views;
    private final Generations generations;
    private final MongoOperations mongo;
    private final ViewPositions positions;

    LiveViews(List<View<?, ?>> views, Generations generations, MongoOperations mongo, ViewPositions positions) {
        this.views = List.copyOf(views);
        this.generations = generations;
        this.mongo = mongo;
        this.positions = positions;
    }

    /**
     * Reads from now on what is live.
     *
     * @return whether the store knows all views; one that came back empty does not
     */
    boolean look() {
        List<OfView> known = generations.all();
        known.forEach(this::serve);
        Set<String> names = known.stream()
                .filter(each -> each.live() != null)
                .map(OfView::view)
                .collect(Collectors.toSet());
        return views.stream().allMatch(view -> names.contains(view.name()));
    }

    /** To be called where a view may just have been filled, so that its readers need not wait for the next look. */
    void openFilled() {
        generations.all().forEach(this::serve);
    }

    private void serve(OfView known) {
        views.stream().filter(view -> view.name().equals(known.view())).forEach(view -> {
            view.documents().serve(known);
            openWhenFilled(view, known);
        });
    }

    /** Has a view read that was begun from nothing, once it holds what the log had then. */
    private void openWhenFilled(View<?, ?> view, OfView known) {
        Long from = known.readableFrom();
        Generation live = known.live();
        if (from != null && live != null && view.documents().reads(live) && positions.behind(view.name(), from) == 0) {
            if (generations.store(known.readable())) {
                log.info("View {} has been built anew and is read from now on", view.name());
            }
            view.documents().serve(generations.of(view.name()));
        }
    }

    /** @return the views of which another generation is live than the one that is fed here; not those that this code cannot read */
    List<View<?, ?>> moved() {
        return views.stream()
                .filter(view -> {
                    Generation live = generations.of(view.name()).live();
                    return live != null
                            && view.documents().reads(live)
                            && !view.documents().fed().filter(live::equals).isPresent();
                })
                .toList();
    }

    /** @return whether this code can read what is live of a view: a newer version may have made that its own */
    boolean isReadable(View<?, ?> view) {
        Generation live = generations.of(view.name()).live();
        return live != null && view.documents().reads(live);
    }

    /**
     * Feeds and reads what is live. When there is nothing that this code can read, the view is built anew: with nothing beside it, who
     * reads it is asked to come back until it is filled. Its processor stands still.
     */
    void settle(View<?, ?> view) {
        OfView known = generations.of(view.name());
        Generation live = known.live();
        if (live == null || !view.documents().reads(live)) {
            renew(view);
            return;
        }
        take(view, known);
    }

    /** Builds a view anew of which what is live cannot be used; nobody reads it before it is filled. Its processor stands still. */
    void renew(View<?, ?> view) {
        log.info("View {} is built anew from the log", view.name());
        OfView known = generations.of(view.name());
        change(known, known.renewed(view.documents().version(), positions.head()));
        // Of two nodes that did so at once, both take what the first one made.
        take(view, generations.of(view.name()));
    }

    private static void take(View<?, ?> view, OfView known) {
        Generation live = Objects.requireNonNull(known.live());
        view.in(live).prepare();
        view.documents().feed(live);
        view.documents().serve(known);
    }

    /**
     * Stores what changed of the generations of a view, and throws away what is none of them any more.
     *
     * @return whether it was made from what the store has; otherwise nothing has changed
     */
    boolean change(OfView from, OfView to) {
        if (!generations.store(to)) {
            return false;
        }
        Set<String> kept = to.all().stream().map(Generation::name).collect(Collectors.toSet());
        // What a crash left behind as well. A higher number is that of somebody who came later.
        Set<String> gone = new HashSet<>();
        from.all().forEach(each -> gone.add(each.name()));
        Set<String> stored = Set.copyOf(mongo.getCollectionNames());
        stored.stream()
                .map(NAME::matcher)
                .filter(name -> name.matches() && name.group(1).equals(to.view()))
                .filter(name -> Long.parseLong(name.group(2)) <= to.last())
                .forEach(name -> gone.add(name.group()));
        gone.removeAll(kept);
        gone.forEach(name -> throwAway(name, stored.contains(name)));
        return true;
    }

    /** The token first: whoever still feeds it is told that the claim is lost, and writes nothing. */
    private void throwAway(String generation, boolean stored) {
        mongo.execute(ViewsConfiguration.TOKENS, tokens -> tokens.deleteMany(Filters.eq("processorName", generation)));
        if (stored) {
            mongo.dropCollection(generation);
        }
        mongo.execute(
                ViewsConfiguration.DEAD_LETTERS,
                letters -> letters.deleteMany(Filters.eq("processingGroup", generation)));
    }
}
