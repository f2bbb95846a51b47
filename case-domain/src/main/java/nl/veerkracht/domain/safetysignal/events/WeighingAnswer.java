package nl.veerkracht.domain.safetysignal.events;

/** The answer to a question of the weighing that an earlier answer can make needless. */
public enum WeighingAnswer {
    /** yes */
    YES,
    /** no */
    NO,
    /** not asked, because an earlier answer settles it */
    NOT_ASKED
}
