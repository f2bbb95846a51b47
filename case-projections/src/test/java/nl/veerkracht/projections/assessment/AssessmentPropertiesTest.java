package nl.veerkracht.projections.assessment;

import java.time.Instant;
import java.util.List;
import nl.veerkracht.domain.assessment.events.AssessmentEvent;
import nl.veerkracht.domain.shared.AssessmentFileId;
import nl.veerkracht.projections.platform.Entry;
import nl.veerkracht.projections.platform.FileFoldContract;
import nl.veerkracht.projections.platform.RecordCbor;
import nl.veerkracht.projections.platform.RecordedEvent;

/** What holds for every history of assessments. */
class AssessmentPropertiesTest extends FileFoldContract<AssessmentEvent, Assessments> {

    @Override
    protected Class<AssessmentEvent> events() {
        return AssessmentEvent.class;
    }

    @Override
    protected Assessments empty() {
        return Assessments.empty(new AssessmentFileId(FILE));
    }

    @Override
    protected Assessments foldAll(Assessments file, List<RecordedEvent<AssessmentEvent>> history) {
        return Assessments.foldAll(file, history);
    }

    @Override
    protected Assessments asOf(List<RecordedEvent<AssessmentEvent>> history, Instant knownAt) {
        return Assessments.asOf(new AssessmentFileId(FILE), history, knownAt);
    }

    @Override
    protected List<Entry> entries(Assessments file) {
        return file.entries();
    }

    @Override
    protected Assessments stored(Assessments file) {
        return RecordCbor.read(AssessmentsDocument.class, RecordCbor.write(AssessmentsDocument.of(file)))
                .assessments();
    }
}
