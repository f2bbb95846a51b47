package nl.veerkracht.domain.assessment.events;

/** Who answers the questions of an instrument. */
public enum Respondent {
    /** the person whom it is about */
    SELF,
    /** the lead caseworker (regisseur) */
    LEAD_CASEWORKER,
    /** an informal carer (mantelzorger) */
    CARER,
    /** a parent, about a child */
    PARENT,
    /** a teacher, about a pupil */
    TEACHER
}
