package nl.veerkracht.domain.supportplan.events;

/** Why a plan is closed. */
public enum PlanClosingReason {
    /** the goals were reached */
    GOALS_REACHED,
    /** the family stopped */
    STOPPED_BY_FAMILY,
    /** the household moved away */
    MOVED_AWAY,
    /** another plan takes its place */
    OTHER_PLAN,
    /** the person for whom it was made died */
    DECEASED,
    /** none of these */
    OTHER
}
