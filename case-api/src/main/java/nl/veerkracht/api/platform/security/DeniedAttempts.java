package nl.veerkracht.api.platform.security;

import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.domain.shared.HouseholdId;

/** Remembers who tried to reach a file without the right to. */
public interface DeniedAttempts {

    /**
     * Notes an attempt, before it is answered.
     *
     * @param by who tried
     * @param operation what was tried, as the endpoint's pattern
     * @param household the file that it was tried on
     */
    void note(RequestContext by, String operation, HouseholdId household);
}
