package nl.veerkracht.domain.household.events;

/** The group for which a household takes part in a programme. */
public enum TargetGroup {
    /** complex youth care (complexe jeugdhulp) */
    COMPLEX_YOUTH_CARE,
    /** public mental health care (OGGz) */
    OGGZ,
    /** promising start (kansrijke start) */
    PROMISING_START
}
