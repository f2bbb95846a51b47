package nl.veerkracht.projections.worklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.projections.platform.View;
import nl.veerkracht.projections.platform.ViewCollection;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** The worklists of households as the live view holds them. */
@Component
public class Worklists {

    /** Of the view; to be raised with every change to its fold and to what it keeps. */
    public static final int VERSION = 1;

    /** The field that the lists are read by; the view's store keeps an index on it. */
    public static final String READ_BY = ViewCollection.TEAM;

    /** No team has more files. */
    public static final int MOST = 2_000;

    private final ViewCollection<Worklist> documents;

    public Worklists(MongoOperations mongo) {
        documents = new ViewCollection<>(
                WorklistProjection.GROUP,
                VERSION,
                mongo,
                WorklistDocument.class,
                WorklistDocument::of,
                WorklistDocument::worklist);
    }

    /** @return the worklists of the households that are with a team, in one round */
    public List<Worklist> ofTeam(String team) {
        return documents.findBy(READ_BY, team, MOST);
    }

    /** @return which households are with a team, each with the version of its worklist, in one round */
    public Map<String, Long> versionsOfTeam(String team) {
        return documents.versionsBy(READ_BY, team, MOST);
    }

    /**
     * @return the name of what is read now. Another one may have been made by another fold: what was derived from documents
     *     of the one holds for the other no more
     */
    public String generation() {
        return documents.live().name();
    }

    /** @return the worklist of one household */
    public Optional<Worklist> find(String householdId) {
        return documents.find(householdId);
    }

    /** @return how the view is kept */
    public View<DatedEvent, Worklist> view() {
        return new View<>(
                WorklistProjection.GROUP,
                Worklist.STREAMS,
                documents,
                List.of(READ_BY),
                recorded -> Worklist.householdOf(recorded).value(),
                key -> Worklist.empty(new HouseholdId(key)),
                Worklist::fold,
                Worklist::version,
                (key, worklist) -> worklist.versions());
    }
}
