package nl.veerkracht.domain.supportplan.events;

/** The form in which a plan is made. */
public enum PlanForm {
    /** plan of the family with its own circle (familiegroepsplan) */
    FAMILY_GROUP_PLAN,
    /** plan that a resident hands in (persoonlijk plan) */
    PERSONAL_PLAN,
    /** plan of the professionals with the family (hulpverleningsplan) */
    CARE_PLAN,
    /** plan under child protection or probation (plan van aanpak) */
    PLAN_OF_APPROACH,
    /** the one plan of household and social team (ondersteuningsplan) */
    SUPPORT_PLAN
}
