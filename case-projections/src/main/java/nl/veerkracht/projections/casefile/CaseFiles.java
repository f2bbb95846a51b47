package nl.veerkracht.projections.casefile;

import java.util.List;
import java.util.Optional;
import nl.veerkracht.domain.household.events.HouseholdEvent;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.projections.platform.View;
import nl.veerkracht.projections.platform.ViewCollection;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** The case files as the live view holds them. */
@Component
public class CaseFiles {

    /** Of the view; to be raised with every change to its fold and to what it keeps. */
    public static final int VERSION = 1;

    private final ViewCollection<CaseFile> documents;

    public CaseFiles(MongoOperations mongo) {
        documents = new ViewCollection<>(
                CaseFileProjection.GROUP,
                VERSION,
                mongo,
                CaseFileDocument.class,
                CaseFileDocument::of,
                CaseFileDocument::caseFile);
    }

    /** @return the file of a household; empty when the view knows none */
    public Optional<CaseFile> find(HouseholdId householdId) {
        return documents.find(householdId.value());
    }

    /** @return how the view is kept */
    public View<HouseholdEvent, CaseFile> view() {
        return View.ofOneKind(
                CaseFileProjection.GROUP,
                CaseFile.STREAMS,
                documents,
                List.of(),
                stream -> CaseFile.empty(new HouseholdId(stream)),
                CaseFile::fold,
                CaseFile::version);
    }
}
