package nl.veerkracht.projections.casefile;

import java.util.List;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.projections.platform.Entry;
import nl.veerkracht.projections.platform.StoredState;

/**
 * A {@link CaseFile} as it is stored.
 *
 * @param id the household
 * @param version the number of the last entry
 * @param entries the entries, by number
 */
record CaseFileDocument(String id, long version, List<Entry> entries) implements StoredState {

    static CaseFileDocument of(CaseFile file) {
        return new CaseFileDocument(file.householdId().value(), file.version(), file.entries());
    }

    CaseFile caseFile() {
        return new CaseFile(new HouseholdId(id), entries);
    }
}
