package nl.veerkracht.domain.household.events;

/** In which role a caseworker is assigned to a household. */
public enum CaseworkerRole {
    /** keeps the overview; one at a time (regisseur) */
    LEAD,
    /** supports the household (begeleider) */
    SUPPORT
}
