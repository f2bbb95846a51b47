package nl.veerkracht.domain.assessment.events;

/** The moments at which the effect of a programme is measured (meetmomenten). When they fall is configuration. */
public enum Moment {
    /** the baseline (nulmeting) */
    T0,
    /** the follow-up */
    T1,
    /** the last measurement */
    T2
}
