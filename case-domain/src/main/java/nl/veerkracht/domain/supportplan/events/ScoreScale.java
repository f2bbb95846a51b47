package nl.veerkracht.domain.supportplan.events;

/** How goals of a plan are scored. */
public enum ScoreScale {
    /** a mark from 0 to 10 */
    ZERO_TO_TEN,
    /** goal attainment scaling, from -2 to 2 */
    GOAL_ATTAINMENT
}
