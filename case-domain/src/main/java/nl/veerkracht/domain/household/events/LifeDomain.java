package nl.veerkracht.domain.household.events;

/** Life domains (leefgebieden), after the domains of the self-sufficiency matrix (ZRM 2017). */
public enum LifeDomain {
    FINANCES,
    WORK_AND_EDUCATION,
    USE_OF_TIME,
    HOUSING,
    DOMESTIC_RELATIONS,
    MENTAL_HEALTH,
    PHYSICAL_HEALTH,
    SUBSTANCE_USE,
    BASIC_DAILY_ACTIVITIES,
    INSTRUMENTAL_DAILY_ACTIVITIES,
    SOCIAL_NETWORK,
    SOCIAL_PARTICIPATION,
    JUSTICE,
    /** raising children; the supplement of the matrix (opvoeden) */
    PARENTING
}
