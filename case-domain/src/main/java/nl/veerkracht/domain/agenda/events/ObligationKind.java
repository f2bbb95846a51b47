package nl.veerkracht.domain.agenda.events;

/** What has to be done by a day. */
public enum ObligationKind {
    /** the resident can hand in a personal plan until that day */
    PERSONAL_PLAN,
    /** the municipality has looked into the report, and a plan is adopted */
    INVESTIGATION,
    /** a plan is adopted after the family declined to make its own */
    PLAN_AFTER_DECLINE,
    /** the plan is reviewed, as was agreed */
    PLAN_REVIEW,
    /** the plan is reviewed earlier, since professional care grew again */
    EARLY_REVIEW,
    /** the coordinator calls after a conference */
    FOLLOW_UP_CALL,
    /** an action of the plan is done */
    ACTION,
    /** a planned measurement is taken */
    MEASUREMENT,
    /** a consent is asked anew before it ends */
    CONSENT_ENDS,
    /** a child is old enough to consent beside the parents */
    CONSENT_OF_CHILD_TOO,
    /** a child is old enough to consent alone, and the consent of the parents ends */
    CONSENT_OF_CHILD_ALONE,
    /** a child comes of age, and what was consented to before ends */
    CONSENT_OF_ADULT
}
