package nl.veerkracht.projections.worklist;

/** The terms that a worklist reckons with; how long each is, is configuration (ADR-0014). */
public enum TermCode {
    /** within which a resident can hand in a personal plan (persoonlijk plan), from the report on */
    PERSONAL_PLAN,
    /** within which the municipality looks into a report (onderzoek), from the report on */
    INVESTIGATION,
    /** within which there is a plan after the family declined to make its own */
    PLAN_AFTER_DECLINE,
    /** within which the coordinator calls after a conference */
    FOLLOW_UP_CALL,
    /** within which an early review that was asked for takes place */
    EARLY_REVIEW,
    /** the age from which a child consents beside the parents */
    CHILD_CONSENTS_TOO,
    /** the age from which a child consents alone */
    CHILD_CONSENTS_ALONE,
    /** the age of an adult */
    COMES_OF_AGE,
    /** how long before its day an obligation is due soon */
    DUE_SOON,
    /** how far ahead a worklist looks */
    LOOK_AHEAD,
    /** how far ahead an obligation can be postponed */
    POSTPONED_AT_MOST
}
