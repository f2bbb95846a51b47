package nl.veerkracht.domain.household.events;

/** How the caseworker judges a tie; a judgement, not a validated measure. */
public enum TieQuality {
    /** good (goed) */
    GOOD,
    /** mixed (wisselend) */
    MIXED,
    /** strained (gespannen) */
    STRAINED
}
