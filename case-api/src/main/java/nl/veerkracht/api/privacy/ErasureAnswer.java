package nl.veerkracht.api.privacy;

import java.time.Instant;
import java.util.List;
import nl.veerkracht.api.platform.personaldata.Tombstone;
import nl.veerkracht.domain.shared.HouseholdId;

/**
 * That a person is erased.
 *
 * @param personId the person
 * @param erasedAt since when
 * @param erasedBy the user identifier of who decided it
 * @param ground the legal ground
 * @param reason what led to it
 * @param reference the number of the request in the municipality's own register
 * @param householdIds the files in which the person appears: their other texts are now for review
 */
record ErasureAnswer(
        String personId,
        Instant erasedAt,
        String erasedBy,
        Tombstone.Ground ground,
        Tombstone.Reason reason,
        String reference,
        List<String> householdIds) {

    static ErasureAnswer of(Tombstone tombstone, List<HouseholdId> households) {
        return new ErasureAnswer(
                tombstone.personId().value(),
                tombstone.erasedAt(),
                tombstone.erasedBy(),
                tombstone.grounds().ground(),
                tombstone.grounds().reason(),
                tombstone.grounds().reference(),
                households.stream().map(HouseholdId::value).toList());
    }
}
