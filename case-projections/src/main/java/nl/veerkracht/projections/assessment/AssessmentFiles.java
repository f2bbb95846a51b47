package nl.veerkracht.projections.assessment;

import java.util.List;
import nl.veerkracht.domain.assessment.events.AssessmentEvent;
import nl.veerkracht.domain.shared.AssessmentFileId;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.projections.platform.View;
import nl.veerkracht.projections.platform.ViewCollection;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** The assessments of households as the live view holds them. */
@Component
public class AssessmentFiles {

    /** Of the view; to be raised with every change to its fold and to what it keeps. */
    public static final int VERSION = 1;

    private final ViewCollection<Assessments> documents;

    public AssessmentFiles(MongoOperations mongo) {
        documents = new ViewCollection<>(
                AssessmentProjection.GROUP,
                VERSION,
                mongo,
                AssessmentsDocument.class,
                AssessmentsDocument::of,
                AssessmentsDocument::assessments);
    }

    /** @return the assessments of a household; empty ones when the view knows of none */
    public Assessments of(HouseholdId householdId) {
        AssessmentFileId fileId = AssessmentFileId.of(householdId);
        return documents.find(fileId.value()).orElseGet(() -> Assessments.empty(fileId));
    }

    /** @return how the view is kept */
    public View<AssessmentEvent, Assessments> view() {
        return View.ofOneKind(
                AssessmentProjection.GROUP,
                Assessments.STREAMS,
                documents,
                List.of(),
                stream -> Assessments.empty(new AssessmentFileId(stream)),
                Assessments::fold,
                Assessments::version);
    }
}
