package nl.veerkracht.domain.supportplan.events;

/** Why a family declines to make a plan of its own. */
public enum DeclineReason {
    /** the family does not want to */
    NO_WISH,
    /** the family sees nobody to make it with */
    NO_CIRCLE,
    /** the family cannot bear it now */
    TOO_BURDENED,
    /** making it together is not safe */
    UNSAFE,
    /** none of these */
    OTHER
}
