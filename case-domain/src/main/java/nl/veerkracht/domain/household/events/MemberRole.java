package nl.veerkracht.domain.household.events;

/** What a person is in the household. */
public enum MemberRole {
    /** parent or carer of the children (ouder) */
    PARENT,
    /** child (kind) */
    CHILD,
    /** partner who is not a parent of the children (partner) */
    PARTNER,
    /** lives in (inwonend) */
    RESIDENT,
    /** child that is not born yet (ongeboren) */
    UNBORN
}
