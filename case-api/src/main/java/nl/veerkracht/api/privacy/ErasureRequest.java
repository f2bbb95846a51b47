package nl.veerkracht.api.privacy;

import jakarta.validation.constraints.Pattern;
import nl.veerkracht.api.platform.personaldata.Tombstone;
import nl.veerkracht.api.platform.personaldata.Tombstone.Grounds;

/**
 * Why a person is to be erased: codes and a number, no sentence (see {@link Grounds}).
 *
 * @param ground the legal ground
 * @param reason what led to it
 * @param reference the number of the request in the municipality's own register
 */
record ErasureRequest(
        Tombstone.Ground ground,
        Tombstone.Reason reason,

        @Pattern(regexp = Grounds.REFERENCE, message = "REFERENCE_MALFORMED")
        String reference) {

    Grounds grounds() {
        return new Grounds(ground, reason, reference);
    }
}
