package nl.veerkracht.domain.household.events;

import nl.veerkracht.domain.shared.CareId;

/** What is recorded about one professional care arrangement: it starts, becomes less or more, ends. */
public sealed interface CareEvent extends HouseholdEvent
        permits ProfessionalCareStarted, ProfessionalCareReduced, ProfessionalCareIncreased, ProfessionalCareEnded {

    /** @return the arrangement */
    CareId careId();

    /** @return in what its volume is counted */
    CareUnit unit();

    /** @return how often it is given */
    CareFrequency frequency();

    /** @return the volume from the valid date on; 0 when there is no care from then on */
    int volumeThen();

    /** @throws IllegalArgumentException when no care can have this volume: no care at all is an end, and not a volume of 0 */
    static void requireVolume(int volume) {
        if (volume < 1) {
            throw new IllegalArgumentException("care has a volume of 1 at least, not " + volume);
        }
    }
}
