package nl.veerkracht.projections.assessment;

import java.util.List;
import nl.veerkracht.domain.shared.AssessmentFileId;
import nl.veerkracht.projections.platform.Entry;
import nl.veerkracht.projections.platform.StoredState;

/**
 * {@link Assessments} as they are stored.
 *
 * @param id the file
 * @param version the number of the last entry
 * @param entries the entries, by number
 */
record AssessmentsDocument(String id, long version, List<Entry> entries) implements StoredState {

    static AssessmentsDocument of(Assessments file) {
        return new AssessmentsDocument(file.fileId().value(), file.version(), file.entries());
    }

    Assessments assessments() {
        return new Assessments(new AssessmentFileId(id), entries);
    }
}
