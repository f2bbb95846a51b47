package nl.veerkracht.api.platform.web.input;

import java.util.List;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.ProgrammeId;

/** The identifiers, which in JSON are plain strings. */
final class Ids {

    private static final List<Class<?>> ALL = List.of(HouseholdId.class, PersonId.class, ProgrammeId.class);

    private Ids() {}

    static boolean isId(Class<?> type) {
        return ALL.contains(type);
    }
}
