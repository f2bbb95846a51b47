package nl.veerkracht.domain.household.events;

/** Why a person left the circle. */
public enum NetworkLeavingReason {
    /** conflict */
    CONFLICT,
    /** moved (verhuizing) */
    MOVED,
    /** died (overlijden) */
    DECEASED,
    /** overburdened (overbelast) */
    OVERBURDENED,
    /** the support is no longer needed (klaar) */
    DONE,
    /** another reason */
    OTHER
}
