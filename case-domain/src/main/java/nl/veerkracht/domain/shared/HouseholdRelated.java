package nl.veerkracht.domain.shared;

/** An event that belongs to a household, whichever stream holds it: its persons are that household's, and so are the rights to it. */
public interface HouseholdRelated {

    /** @return the household */
    HouseholdId householdId();
}
