package nl.veerkracht.domain.programme.events;

/** What a programme hopes for. */
public enum IndicatorDirection {
    /** that the figure rises */
    UP,
    /** that the figure falls */
    DOWN,
    /** nothing: the figure says how it is */
    NEITHER
}
