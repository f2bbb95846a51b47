package nl.veerkracht.domain.household.events;

/** How care is delivered (leveringsvorm). */
public enum CareForm {
    /** the municipality buys it (zorg in natura) */
    IN_KIND,
    /** the household buys it (persoonsgebonden budget) */
    PERSONAL_BUDGET
}
