package nl.veerkracht.api.platform.accesslog;

import java.util.Objects;
import java.util.Set;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.domain.shared.HouseholdId;

/**
 * One act of reading, as the access log knows it.
 *
 * @param by who reads, for what purpose, in which request
 * @param operation what is read, as a stable code such as {@code household.case-file}; never a value of the request
 * @param households the files that are read; empty when none is concerned
 */
public record Reading(RequestContext by, String operation, Set<HouseholdId> households) {

    public Reading {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(operation, "operation");
        households = Set.copyOf(households);
    }

    /** @return the reading of one file */
    public static Reading of(RequestContext by, String operation, HouseholdId household) {
        return new Reading(by, operation, Set.of(household));
    }
}
