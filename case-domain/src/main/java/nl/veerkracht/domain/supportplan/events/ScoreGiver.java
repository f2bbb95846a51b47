package nl.veerkracht.domain.supportplan.events;

/** Who gives a score. */
public enum ScoreGiver {
    /** the person or family for whom the plan is made (hoofdpersoon) */
    CENTRAL_PERSON,
    /** the lead caseworker (regisseur) */
    LEAD_CASEWORKER
}
