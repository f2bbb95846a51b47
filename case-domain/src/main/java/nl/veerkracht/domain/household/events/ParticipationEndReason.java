package nl.veerkracht.domain.household.events;

/** Why taking part in a programme ended. */
public enum ParticipationEndReason {
    /** the goals were reached (doel bereikt) */
    GOALS_REACHED,
    /** the household asked for it (op verzoek) */
    AT_REQUEST,
    /** moved away (verhuizing) */
    MOVED,
    /** died (overlijden) */
    DECEASED,
    /** contact was lost (geen contact meer) */
    NO_CONTACT,
    /** other support took over (andere ondersteuning) */
    OTHER_SUPPORT,
    /** another reason */
    OTHER
}
