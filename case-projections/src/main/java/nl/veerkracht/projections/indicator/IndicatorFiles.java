package nl.veerkracht.projections.indicator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.projections.platform.View;
import nl.veerkracht.projections.platform.ViewCollection;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** What the live view keeps of households for the indicators. */
@Component
public class IndicatorFiles {

    /** Of the view; to be raised with every change to its fold and to what it keeps. Version 1 knew no teams. */
    public static final int VERSION = 2;

    private static final int WITHOUT_TEAMS = 1;

    /** The field that the files of a programme are read by; the view's store keeps an index on it. */
    public static final String READ_BY = ViewCollection.MUNICIPALITY;

    /** No municipality has more households in its programmes. */
    public static final int MOST = 20_000;

    private final ViewCollection<IndicatorFile> documents;

    public IndicatorFiles(MongoOperations mongo) {
        documents = new ViewCollection<IndicatorFile>(
                        IndicatorProjection.GROUP,
                        VERSION,
                        mongo,
                        IndicatorFileDocument.class,
                        IndicatorFileDocument::of,
                        IndicatorFileDocument::file)
                .andOlder(
                        WITHOUT_TEAMS,
                        IndicatorFileDocument.class,
                        IndicatorFileDocument::ofVersion1,
                        IndicatorFileDocument::file);
    }

    /** @return what is kept of the households of a municipality, in one round */
    public List<IndicatorFile> ofMunicipality(String municipality) {
        return documents.findBy(READ_BY, municipality, MOST);
    }

    /**
     * @return what is kept of the households that are with a team, in one round
     * @throws nl.veerkracht.projections.platform.OlderVersionException when version 1 is live, which does not know them
     */
    public List<IndicatorFile> ofTeam(String team) {
        return documents.findBy(ViewCollection.TEAM, team, MOST, VERSION);
    }

    /** @return which households are in a municipality, each with the version of what is kept of it, in one round */
    public Map<String, Long> versionsOfMunicipality(String municipality) {
        return documents.versionsBy(READ_BY, municipality, MOST);
    }

    /**
     * @return the name of what is read now. Another one may have been made by another fold: what was derived from documents
     *     of the one holds for the other no more
     */
    public String generation() {
        return documents.live().name();
    }

    /** @return what is kept of one household */
    public Optional<IndicatorFile> find(String householdId) {
        return documents.find(householdId);
    }

    /** @return how the view is kept */
    public View<DatedEvent, IndicatorFile> view() {
        return new View<>(
                        IndicatorProjection.GROUP,
                        IndicatorFile.STREAMS,
                        documents,
                        List.of(READ_BY, ViewCollection.TEAM),
                        recorded -> IndicatorFile.householdOf(recorded).value(),
                        key -> IndicatorFile.empty(new HouseholdId(key)),
                        IndicatorFile::fold,
                        IndicatorFile::version,
                        (key, file) -> file.versions())
                .whereOlderFolds(WITHOUT_TEAMS, IndicatorFile::foldVersion1);
    }
}
