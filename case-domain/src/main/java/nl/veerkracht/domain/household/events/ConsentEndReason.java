package nl.veerkracht.domain.household.events;

/** Why a consent does not hold any more. */
public enum ConsentEndReason {
    /** the person, or who decides for them, took it back */
    TAKEN_BACK,
    /** the day until which it was given has come */
    EXPIRED
}
