package nl.veerkracht.api.safetysignal.request;

import jakarta.validation.constraints.Pattern;
import nl.veerkracht.api.platform.personaldata.Tombstone;
import nl.veerkracht.api.platform.personaldata.Tombstone.Grounds;

/**
 * Why the texts of a signal are to be erased: codes and a number, no sentence (see {@link Grounds}).
 *
 * @param ground the legal ground
 * @param reason what led to it
 * @param reference the number of the request in the municipality's own register
 */
public record SignalErasure(
        Tombstone.Ground ground,
        Tombstone.Reason reason,

        @Pattern(regexp = Grounds.REFERENCE, message = "REFERENCE_MALFORMED")
        String reference) {

    public Grounds grounds() {
        return new Grounds(ground, reason, reference);
    }
}
