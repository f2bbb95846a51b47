package nl.veerkracht.domain.household.events;

/** The law (wet) under which professional care is given. */
public enum CareLaw {
    /** Wmo 2015, by a decision (maatwerkvoorziening) */
    WMO,
    /** Jeugdwet, by a decision (individuele voorziening) */
    YOUTH_ACT,
    /** Wmo or Jeugdwet, without a decision (algemene of vrij toegankelijke voorziening) */
    GENERAL_PROVISION,
    /** Participatiewet */
    PARTICIPATION_ACT,
    /** Wet gemeentelijke schuldhulpverlening */
    DEBT_HELP_ACT,
    /** Wet langdurige zorg; not the municipality's */
    WLZ,
    /** Zorgverzekeringswet; not the municipality's */
    ZVW,
    /** none of these */
    OTHER
}
