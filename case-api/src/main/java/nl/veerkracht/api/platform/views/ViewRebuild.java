package nl.veerkracht.api.platform.views;

import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.veerkracht.domain.contract.EventCatalog;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Throws a view away and builds it anew from the log, when asked to and when its documents are of another shape than today's. */
@Component
class ViewRebuild {

    private static final Logger log = LoggerFactory.getLogger(ViewRebuild.class);
    private static final String LAYOUTS = "view-layout";
    /** To be raised with every change to what a fold keeps, and to how it is stored. */
    private static final String LAYOUT_OF_FOLDS = "3";

    private final MongoOperations mongo;
    private final ViewPositions positions;

    ViewRebuild(MongoOperations mongo, ViewPositions positions) {
        this.mongo = mongo;
        this.positions = positions;
    }

    /** Rebuilds a view whose processor stands still: its documents, its dead letters and its progress are forgotten. */
    void rebuild(ViewProcessor processor) {
        log.info("View {} is built anew from the log", processor.getName());
        processor.resetTokens();
        positions.forget(processor.getName());
    }

    /** @return whether the store knows the layout of a view; one that came back empty does not */
    boolean isMarked(String view) {
        return !mark(view).isEmpty();
    }

    private List<Document> mark(String view) {
        return mongo.execute(
                LAYOUTS, layouts -> layouts.find(new Document("_id", view)).into(new ArrayList<>()));
    }

    /**
     * Rebuilds a view if it was stored by a version that stored it otherwise, and if the store does not know it: in one that
     * came back empty a processor may park streams before anybody notices. Its processor stands still.
     */
    void rebuildIfOfOtherLayout(ViewProcessor processor) {
        Document wanted = new Document("_id", processor.getName()).append("layout", layout());
        List<Document> stored = mark(processor.getName());
        if (stored.equals(List.of(wanted))) {
            return;
        }
        rebuild(processor);
        mongo.execute(
                LAYOUTS,
                layouts -> layouts.replaceOne(
                        new Document("_id", processor.getName()), wanted, new ReplaceOptions().upsert(true)));
    }

    private static String layout() {
        return EventCatalog.all().stream()
                .collect(Collectors.toMap(
                        EventCatalog.EventType::name,
                        EventCatalog.EventType::revision,
                        (one, other) -> one,
                        TreeMap::new))
                .toString()
                .concat(LAYOUT_OF_FOLDS);
    }
}
