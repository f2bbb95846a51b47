package nl.veerkracht.domain.supportplan.events;

/** What a review decided. */
public enum ReviewOutcome {
    /** the plan goes on as it is */
    CONTINUE,
    /** the plan is adjusted */
    ADJUST,
    /** the plan is done */
    FINISH,
    /** the family meets again */
    NEW_CONFERENCE
}
