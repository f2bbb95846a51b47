package nl.veerkracht.api.platform.views;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.veerkracht.projections.platform.Generation;
import nl.veerkracht.projections.platform.View;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoDeadLetter;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.axonframework.serialization.SerializationException;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** What is parked because it could not be folded: of each view, the streams whose events wait behind one that fails. */
@Component
class DeadLetters {

    private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);
    private static final int MOST_SHOWN = 1_000;

    private final List<View<?, ?>> views;
    private final EventProcessingConfiguration processing;
    private final MongoOperations mongo;

    DeadLetters(List<View<?, ?>> views, EventProcessingConfiguration processing, MongoOperations mongo) {
        this.views = List.copyOf(views);
        this.processing = processing;
        this.mongo = mongo;
    }

    /**
     * The parked events of one stream in one view.
     *
     * @param sequenceId the stream
     * @param view the view
     * @param letters how many events are parked
     * @param firstEntry the number of the entry that failed
     * @param reason why it failed, a code
     * @param parkedAt since when
     * @param lastTriedAt when it was last tried
     */
    record Sequence(
            String sequenceId,
            String view,
            int letters,
            long firstEntry,
            String reason,
            Instant parkedAt,
            Instant lastTriedAt) {}

    /** What became of a retry in one view. */
    enum Outcome {
        /** all parked events were folded */
        FOLDED,
        /** the event failed again, or somebody else is trying it now */
        STILL_PARKED
    }

    /** @return what is parked; at most a thousand letters are looked at */
    List<Sequence> all() {
        Map<String, String> viewOf = new LinkedHashMap<>();
        views.forEach(view -> viewOf.put(view.documents().live().name(), view.name()));
        List<Document> letters = mongo.execute(ViewsConfiguration.DEAD_LETTERS, collection -> collection
                .find(Filters.in("processingGroup", viewOf.keySet()))
                .sort(Sorts.ascending("sequenceIdentifier", "processingGroup", "index"))
                .limit(MOST_SHOWN)
                .into(new ArrayList<>()));
        Map<List<String>, List<Document>> sequences = new LinkedHashMap<>();
        letters.forEach(letter -> sequences
                .computeIfAbsent(
                        List.of(letter.getString("sequenceIdentifier"), letter.getString("processingGroup")),
                        key -> new ArrayList<>())
                .add(letter));
        return sequences.entrySet().stream()
                .map(each -> sequence(viewOf.get(each.getKey().get(1)), each.getValue()))
                .toList();
    }

    private static Sequence sequence(String view, List<Document> letters) {
        Document first = letters.get(0);
        return new Sequence(
                first.getString("sequenceIdentifier"),
                view,
                letters.size(),
                first.getEmbedded(List.of("message", "sequenceNumber"), Number.class)
                        .longValue(),
                String.valueOf(first.getString("causeMessage")),
                instant(first, "enqueuedAt"),
                instant(first, "lastTouched"));
    }

    private static Instant instant(Document letter, String field) {
        Document stored = letter.get(field, Document.class);
        return Instant.ofEpochSecond(
                stored.get("seconds", Number.class).longValue(),
                stored.get("nanoseconds", Number.class).longValue());
    }

    /** @return how many events of a view are parked */
    long count(String view) {
        return mongo.execute(
                ViewsConfiguration.DEAD_LETTERS,
                collection -> collection.countDocuments(Filters.eq("processingGroup", live(view))));
    }

    /** @return the streams of which events of a generation are parked, all of them */
    SortedSet<String> parked(Generation generation) {
        return mongo.execute(ViewsConfiguration.DEAD_LETTERS, collection -> collection
                .find(Filters.eq("processingGroup", generation.name()))
                .projection(Projections.include("sequenceIdentifier"))
                .map(letter -> letter.getString("sequenceIdentifier"))
                .into(new TreeSet<>()));
    }

    private String live(String view) {
        return views.stream()
                .filter(each -> each.name().equals(view))
                .map(each -> each.documents().live().name())
                .findFirst()
                .orElseThrow();
    }

    /** @return the views in which this stream is parked, with what became of a new try; empty when it is parked in none */
    Map<String, Outcome> retry(String sequenceId) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        for (View<?, ?> view : views) {
            if (isParked(view.name(), sequenceId)) {
                outcomes.put(view.name(), retry(view.name(), sequenceId));
            }
        }
        return outcomes;
    }

    private Outcome retry(String view, String sequenceId) {
        SequencedDeadLetterProcessor<EventMessage<?>> processor =
                processing.sequencedDeadLetterProcessor(view).orElseThrow();
        try {
            processor.process(letter -> isOf(letter, sequenceId));
        } catch (IllegalStateException | SerializationException unreadable) {
            log.warn("A parked event of {} still cannot be read for view {}", sequenceId, view);
        }
        return isParked(view, sequenceId) ? Outcome.STILL_PARKED : Outcome.FOLDED;
    }

    private static boolean isOf(DeadLetter<?> letter, String sequenceId) {
        return letter instanceof MongoDeadLetter<?> stored && sequenceId.equals(stored.sequenceIdentifier());
    }

    private boolean isParked(String view, String sequenceId) {
        return mongo.execute(ViewsConfiguration.DEAD_LETTERS, collection -> collection
                        .find(new Document("processingGroup", live(view)).append("sequenceIdentifier", sequenceId))
                        .first())
                != null;
    }
}
